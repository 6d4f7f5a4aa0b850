import { expect, test } from 'vitest';

import { markdownLink, markdownWords, toMarkdown } from './markdown.ts';
import {
  aBody,
  bold,
  component,
  heading,
  inSentence,
  link,
  other,
  paragraph,
  text,
} from './testing/bodies.ts';
import { somePaths } from './testing/builders.ts';
import type { BodyContext } from './text-style.ts';

const context: BodyContext = {
  paths: somePaths('wifi').data,
  addressOf: (path) => `https://help.example.org${path}`,
  page: 'https://help.example.org/fixes/check-wifi/',
};

const step = (on: string, ...children: Parameters<typeof component>[2][]) =>
  component('Step', { on }, ...children);

test('steps are a numbered list that says where, what to see, and what to do if not', () => {
  const body = aBody(
    component(
      'Steps',
      {},
      step(
        'iphone',
        paragraph('Open ', inSentence('Path', { to: 'wifi' }), '.'),
        component('See', {}, text('\n  A list of networks.\n')),
        component('IfNot', {}, text('See '), link('fixes/restart-iphone'), text('.')),
      ),
      step('mac', paragraph('Click ', bold('Trust'), '.')),
    ),
  );
  expect(toMarkdown(body, context)).toMatchInlineSnapshot(`
    "1. **On iPhone:** Open “Settings › Wi-Fi”.
       - You should see: A list of networks.
       - If not: See [Words](https://help.example.org/fixes/restart-iphone/).
    2. **On Mac:** Click **Trust**."
  `);
});

test('what belongs to a step without being a check stands below it, inside the list', () => {
  const body = aBody(
    component(
      'Steps',
      {},
      step(
        'iphone',
        paragraph('Wait.'),
        paragraph('This takes a while.'),
        component('Note', {}, text('Be patient.')),
      ),
      step('iphone', paragraph('Go on.')),
    ),
  );
  expect(toMarkdown(body, context)).toMatchInlineSnapshot(`
    "1. **On iPhone:** Wait.

       This takes a while.

       > Be patient.
    2. **On iPhone:** Go on."
  `);
});

test('each variant has its own numbers, and so have the steps for everyone after them', () => {
  const variant = (label: string, words: string) =>
    component('Variant', { label }, component('Steps', {}, step('iphone', paragraph(words))));
  const body = aBody(
    variant('With Face ID', 'Swipe.'),
    variant('With a Home button', 'Press it.'),
    component('Steps', {}, step('iphone', paragraph('Enter the passcode.'))),
  );
  expect(toMarkdown(body, context)).toMatchInlineSnapshot(`
    "**With Face ID:**

    1. **On iPhone:** Swipe.

    **With a Home button:**

    1. **On iPhone:** Press it.

    Then:

    1. **On iPhone:** Enter the passcode."
  `);
});

test('warnings and notes are quoted, headings and lists stay what they are', () => {
  const item = (...words: string[]) => other('listItem', { children: words.map((word) => paragraph(word)) });
  const body = aBody(
    component('Careful', {}, text('This deletes photos.')),
    heading(3),
    other('list', { ordered: false, children: [item('one'), item('two', 'more of two')] }),
    other('list', { ordered: true, children: [item('first'), item('second')] }),
    component('TimeCalculator'),
  );
  expect(toMarkdown(body, context)).toMatchInlineSnapshot(`
    "> **Be careful:** This deletes photos.

    ### Heading

    - one
    - two

      more of two

    1. first
    2. second

    [Calculator: how long will it take?](https://help.example.org/fixes/check-wifi/)"
  `);
});

test('a table keeps its rows, and a bar in a cell does not end it', () => {
  const row = (...cells: string[]) =>
    other('tableRow', { children: cells.map((cell) => other('tableCell', { children: [text(cell)] })) });
  const body = aBody(other('table', { children: [row('Size', 'Time'), row('5 GB', 'a | b')] }));
  expect(toMarkdown(body, context)).toBe('| Size | Time |\n| --- | --- |\n| 5 GB | a \\| b |');
});

test.each([
  ['errors/', 'https://help.example.org/errors/'],
  ['errors/x#check-wifi', 'https://help.example.org/errors/x/#check-wifi'],
  ['https://www.apple.com/support/systemstatus/', 'https://www.apple.com/support/systemstatus/'],
])('a link to “%s” leads to %s', (url, address) => {
  expect(toMarkdown(aBody(paragraph(link(url))), context)).toBe(`[Words](${address})`);
});

test('a menu path names its other wordings with their systems', () => {
  const [wifi] = Object.values(somePaths('wifi').data);
  if (!wifi) throw new Error('The builder makes no path.');
  const older = { systems: ['older iOS' as const], steps: ['Settings', 'WLAN'] };
  const same = { ...older, systems: wifi.wordings.flatMap(({ systems }) => systems) };
  const write = (...others: (typeof older | typeof same)[]) =>
    toMarkdown(aBody(paragraph(inSentence('Path', { to: 'wifi' }))), {
      ...context,
      paths: { wifi: { ...wifi, wordings: [...wifi.wordings, ...others] } },
    });
  expect(write(older)).toBe('“Settings › Wi-Fi” (older iOS: “Settings › WLAN”)');
  expect(write(same)).toBe('“Settings › Wi-Fi” (or “Settings › WLAN”)');
});

test.each([
  ['2 * 3 * 4', String.raw`2 \* 3 \* 4`],
  ['<b>', String.raw`\<b>`],
  ['a < b', 'a < b'],
  ['_private_', String.raw`\_private\_`],
  ['MB_ERROR_1', 'MB_ERROR_1'],
  ['[your name]', '[your name]'],
  ['[a](b)', String.raw`\[a](b)`],
  ['C:\\Users', String.raw`C:\\Users`],
  ['AT&amp;T', String.raw`AT\&amp;T`],
  ['~/Library', '~/Library'],
  ['~a~', String.raw`\~a\~`],
])('the words %s keep their letters', (words, markdown) => {
  expect(markdownWords(words)).toBe(markdown);
});

test.each([
  ['# no heading', String.raw`\# no heading`],
  ['- no list', String.raw`\- no list`],
  ['2. no list', String.raw`2\. no list`],
  ['2.5 GB', '2.5 GB'],
])('a paragraph that begins with “%s” stays a paragraph', (words, markdown) => {
  expect(toMarkdown(aBody(paragraph(words)), context)).toBe(markdown);
});

test('round brackets do not end the address of a link', () => {
  expect(markdownLink('Page', 'https://x.example/a_(b)')).toBe('[Page](https://x.example/a_%28b%29)');
});
