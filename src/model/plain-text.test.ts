import { expect, test } from 'vitest';

import { toPlainText } from './plain-text.ts';
import { aBody, bold, component, inSentence, link, other, paragraph, text } from './testing/bodies.ts';
import { somePaths } from './testing/builders.ts';

const context = {
  paths: somePaths('wifi').data,
  addressOf: (path: string) => `https://help.example.org${path}`,
  page: 'https://help.example.org/fixes/check-wifi/',
};

test('a reply has steps, checks, labels in quotes and full addresses, and no marks', () => {
  const body = aBody(
    component('Careful', {}, text('Write the password down.')),
    component(
      'Steps',
      {},
      component(
        'Step',
        { on: 'iphone' },
        paragraph('Open ', inSentence('Path', { to: 'wifi' }), ' and tap ', bold('Join'), '.'),
        component('See', {}, text('A tick.')),
        component('IfNot', {}, text('See '), link('errors/x'), text('.')),
      ),
    ),
  );
  expect(toPlainText(body, context)).toMatchInlineSnapshot(`
    "Be careful: Write the password down.

    1. On iPhone: Open “Settings › Wi-Fi” and tap “Join”.
       You should see: A tick.
       If not: See Words (https://help.example.org/errors/x/)."
  `);
});

test('a label that is quoted already gets no second quotes', () => {
  expect(toPlainText(aBody(paragraph(bold('“Trust this computer?”'))), context)).toBe(
    '“Trust this computer?”',
  );
});

test('a row of a table is one line that repeats the names of its columns', () => {
  const row = (...cells: string[]) =>
    other('tableRow', { children: cells.map((cell) => other('tableCell', { children: [text(cell)] })) });
  const table = other('table', {
    children: [row('Size', 'Time'), row('5 GB', '1 hour'), row('50 GB', '9 hours')],
  });
  expect(toPlainText(aBody(table), context)).toBe('5 GB; Time: 1 hour\n50 GB; Time: 9 hours');
});
