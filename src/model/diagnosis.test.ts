import { describe, expect, test } from 'vitest';

import { findParents, startRef } from './diagnosis.ts';
import { aLibrary, aQuestion } from './testing/builders.ts';

/** Write the trails of all questions as `question: parent/answer, …`. */
const trailsOf = (...questions: ReturnType<typeof aQuestion>[]): string[] =>
  aLibrary(...questions).questions.map(
    ({ id, trail }) => `${id}: ${trail.map(({ question, answer }) => `${question}/${answer}`).join(', ')}`,
  );

describe('the answers so far', () => {
  test('are all answers from the start to a question, first to last', () => {
    const trails = trailsOf(
      aQuestion('start', { a: 'questions/b', unsure: 'help' }),
      aQuestion('b', { on: 'help', unsure: 'questions/c' }),
      aQuestion('c'),
    );
    expect(trails).toEqual(['b: questions/start/a', 'c: questions/start/a, questions/b/unsure', 'start: ']);
  });

  test('are none for a question nothing leads to', () => {
    expect(trailsOf(aQuestion('lost'))).toEqual(['lost: ']);
  });

  test('end where questions lead round in a circle', () => {
    const trails = trailsOf(
      aQuestion('a', { on: 'questions/b', unsure: 'help' }),
      aQuestion('b', { on: 'questions/a', unsure: 'help' }),
      aQuestion('self', { on: 'questions/self', unsure: 'help' }),
    );
    expect(trails).toEqual(['a: questions/b/on', 'b: questions/a/on', 'self: ']);
  });

  test('begin at the start, even where an answer leads back to it', () => {
    const trails = trailsOf(
      aQuestion('start', { a: 'questions/b', unsure: 'help' }),
      aQuestion('b', { on: 'questions/start', unsure: 'help' }),
    );
    expect(trails).toEqual(['b: questions/start/a', 'start: ']);
  });
});

test('the parents of a question are all answers that lead to it', () => {
  const parents = findParents([
    aQuestion('start', { a: 'questions/b', c: 'errors/x', unsure: 'questions/b' }),
    aQuestion('other', { on: 'questions/b', unsure: 'help' }),
  ]);
  expect([...parents.keys()]).toEqual(['questions/b']);
  expect(parents.get('questions/b')?.map(({ parent, answer }) => `${parent.id}/${answer}`)).toEqual([
    'start/a',
    'start/unsure',
    'other/on',
  ]);
});

test('/diagnose/ begins with the question “start”', () => {
  expect(startRef).toBe('questions/start');
});
