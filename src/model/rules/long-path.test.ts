import { expect, test } from 'vitest';

import { aQuestion } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { longPath, MAX_QUESTIONS } from './long-path.ts';

/** Make a chain of questions of a length; the first one is the start. */
const questionsInARow = (length: number) =>
  Array.from({ length }, (_, index) =>
    aQuestion(index === 0 ? 'start' : `q${index + 1}`, {
      on: index === length - 1 ? 'help' : `questions/q${index + 2}`,
      unsure: 'help',
    }),
  );

test('six questions in a row are allowed', () => {
  expect(MAX_QUESTIONS).toBe(6);
  expect(findingsOf(longPath, ...questionsInARow(6))).toBe('');
});

test('the seventh question in a row is one too many; the eighth goes with it', () => {
  expect(findingsOf(longPath, ...questionsInARow(8))).toMatchInlineSnapshot(`
    "content/questions/q7.yaml:1 [ask] long-path
      This is question 7 in a row; 6 are the most. Join two questions before it."
  `);
});

test('questions that lead round in a circle are not endless', () => {
  const found = findingsOf(
    longPath,
    aQuestion('a', { on: 'questions/b', unsure: 'help' }),
    aQuestion('b', { on: 'questions/a', unsure: 'help' }),
  );
  expect(found).toBe('');
});
