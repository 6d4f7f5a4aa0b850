import { expect, test } from 'vitest';

import { aQuestion } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { missingUnsure } from './missing-unsure.ts';

test('a question needs an answer for people who cannot tell', () => {
  expect(findingsOf(missingUnsure, aQuestion('q', { yes: 'help', no: 'help' }))).toMatchInlineSnapshot(`
    "content/questions/q.yaml:3 [answers] missing-unsure
      Nobody can answer every question. Add an answer with “key: unsure”."
  `);
});

test('a key that only looks like it is none', () => {
  expect(findingsOf(missingUnsure, aQuestion('q', { yes: 'help', 'not-unsure': 'help' }))).not.toBe('');
});

test('the answer may stand anywhere and lead anywhere', () => {
  expect(findingsOf(missingUnsure, aQuestion('q', { unsure: 'errors/gone', yes: 'help' }))).toBe('');
});
