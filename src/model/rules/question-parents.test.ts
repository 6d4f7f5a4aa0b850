import { describe, expect, test } from 'vitest';

import { anError, aQuestion, sources } from '../testing/builders.ts';
import { findingsIn, findingsOf } from '../testing/findings.ts';
import { questionParents } from './question-parents.ts';

describe('a question', () => {
  test('must not have two parents', () => {
    const found = findingsOf(
      questionParents,
      aQuestion('start', { a: 'questions/a', b: 'questions/b', unsure: 'help' }),
      aQuestion('a', { on: 'questions/b', unsure: 'help' }),
      aQuestion('b'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/questions/b.yaml:1 [ask] question-parents
        Answers of “start” and “a” lead here. Keep one: readers must be able to go back the way they came."
    `);
  });

  test('must not be two answers of its parent: nobody could say which one was given', () => {
    const found = findingsOf(
      questionParents,
      aQuestion('start', { a: 'questions/b', unsure: 'questions/b' }),
      aQuestion('b'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/questions/b.yaml:1 [ask] question-parents
        Several answers of “start” lead here. Keep one: readers must be able to go back the way they came."
    `);
  });

  test('has no issue of this kind without a parent: it is unreachable', () => {
    expect(findingsOf(questionParents, aQuestion('start'), aQuestion('lost'))).toBe('');
  });
});

describe('the first question', () => {
  test('must not be an answer; the answer is told', () => {
    const found = findingsOf(
      questionParents,
      aQuestion('start', { a: 'questions/b', unsure: 'help' }),
      aQuestion('b', { again: 'questions/start', unsure: 'questions/start' }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/questions/b.yaml:6 [answers.0.goTo] question-parents
        The answer “again” leads back to the first question. Lead it elsewhere.
      content/questions/b.yaml:10 [answers.1.goTo] question-parents
        The answer “unsure” leads back to the first question. Lead it elsewhere."
    `);
  });

  test('must be there', () => {
    expect(findingsOf(questionParents, aQuestion('begin'))).toMatchInlineSnapshot(`
      "content/questions/start.yaml:1 question-parents
        There is no first question, so nothing can be reached. Add this file: /diagnose/ begins with it."
    `);
    expect(findingsOf(questionParents, anError('x'))).toBe(findingsOf(questionParents, aQuestion('begin')));
  });

  test('is there where its file cannot be read', () => {
    const all = {
      ...sources(aQuestion('b')),
      unreadable: [{ ref: 'questions/start' as const, mentions: new Set(['questions/b']) }],
    };
    expect(findingsIn(questionParents, all)).toBe('');
  });
});

test('a tree has no issue', () => {
  const found = findingsOf(
    questionParents,
    aQuestion('start', { a: 'questions/a', b: 'questions/b', unsure: 'help' }),
    aQuestion('a', { on: 'questions/c', unsure: 'errors/x' }),
    aQuestion('b', { on: 'errors/x', unsure: 'errors/x' }),
    aQuestion('c'),
    anError('x'),
  );
  expect(found).toBe('');
});
