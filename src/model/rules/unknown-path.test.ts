import { expect, test } from 'vitest';

import { aBody, component, inSentence, paragraph } from '../testing/bodies.ts';
import { anError, aQuestion, somePaths, sources } from '../testing/builders.ts';
import { findingsIn } from '../testing/findings.ts';
import { unknownPath } from './unknown-path.ts';

const body = aBody(
  paragraph('Open ', inSentence('Path', { to: 'icloud-bakup' }), '.'),
  component('Path', { to: 'wifi' }),
  paragraph('Open ', inSentence('Path', { to: 'moon' }), '.'),
);
const records = [anError('x', {}, body), aQuestion('q', undefined, { lookAt: 'wi-fi' })];

test('a path that is not in the table is told with the nearest one, in bodies and in questions', () => {
  const all = { ...sources(...records), paths: somePaths('wifi', 'icloud-backup') };
  expect(findingsIn(unknownPath, all)).toMatchInlineSnapshot(`
    "content/errors/x.mdx:101 unknown-path
      “icloud-bakup” is not in content/paths.yaml. Did you mean “icloud-backup”?
    content/errors/x.mdx:103 unknown-path
      “moon” is not in content/paths.yaml. Correct it, or add it there.
    content/questions/q.yaml:12 [lookAt] unknown-path
      “wi-fi” is not in content/paths.yaml. Did you mean “wifi”?"
  `);
});

test('paths of the table are fine', () => {
  const all = { ...sources(...records), paths: somePaths('wifi', 'wi-fi', 'moon', 'icloud-bakup') };
  expect(findingsIn(unknownPath, all)).toBe('');
});

test('nothing is missing in a table that cannot be read', () => {
  const all = { ...sources(...records), paths: { ...somePaths(), isUnreadable: true } };
  expect(findingsIn(unknownPath, all)).toBe('');
});

test('a path without an id is the matter of another rule, and so is another component', () => {
  const other = aBody(component('Path'), component('Path', { to: null }), component('Note', { to: 'moon' }));
  expect(findingsIn(unknownPath, sources(anError('x', {}, other)))).toBe('');
});
