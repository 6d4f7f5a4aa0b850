import { expect, test } from 'vitest';

import { aCause, anError, aQuestion } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { duplicateTitle } from './duplicate-title.ts';

test('two pages of one kind with one title are one issue, at the later file', () => {
  const found = findingsOf(
    duplicateTitle,
    anError('a', { title: 'No space' }),
    anError('b', { title: 'no SPACE' }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/errors/b.mdx:2 [title] duplicate-title
      “no SPACE” is the title of “errors/a” too. Say what is different."
  `);
});

test('two questions that ask the same are one issue', () => {
  const found = findingsOf(
    duplicateTitle,
    aQuestion('a', undefined, { ask: 'What do you see?' }),
    aQuestion('b', undefined, { ask: 'What do you see?' }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/questions/b.yaml:1 [ask] duplicate-title
      “What do you see?” is the title of “questions/a” too. Say what is different."
  `);
});

test('three equal titles are two issues that name the first', () => {
  const title = 'No space';
  const found = findingsOf(
    duplicateTitle,
    aCause('a', { title }),
    aCause('b', { title }),
    aCause('c', { title }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/causes/b.mdx:2 [title] duplicate-title
      “No space” is the title of “causes/a” too. Say what is different.
    content/causes/c.mdx:2 [title] duplicate-title
      “No space” is the title of “causes/a” too. Say what is different."
  `);
});

test('a cause may be named like the error it explains', () => {
  expect(
    findingsOf(duplicateTitle, anError('a', { title: 'No space' }), aCause('a', { title: 'No space' })),
  ).toBe('');
});
