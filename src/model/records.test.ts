import { describe, expect, test } from 'vitest';

import { COLLECTION_FILES } from '../schema/collections.ts';
import { aCause, aFaq, aFix, aMethod, anError, aQuestion } from './testing/builders.ts';

const records = [aMethod('m'), aCause('c'), anError('e'), aFaq('q'), aFix('f'), aQuestion('q')];

describe.each(records)('a file of $collection', ({ collection, data }) => {
  const { schema } = COLLECTION_FILES[collection];

  test('with known fields fits', () => {
    expect(schema.safeParse(data).success).toBe(true);
  });

  test('with a field nobody knows does not', () => {
    expect(schema.safeParse({ ...data, titel: 'x' }).success).toBe(false);
  });

  test('without any field does not, and names more than one', () => {
    expect(schema.safeParse({}).error?.issues.length).toBeGreaterThan(1);
  });
});

test('a question has at least two answers, each with a key fit for addresses', () => {
  const { schema } = COLLECTION_FILES.questions;
  const { data } = aQuestion('q');
  const [first] = data.answers;
  expect(schema.safeParse({ ...data, answers: [first] }).success).toBe(false);
  for (const key of ['Key', 'a b', 'a_b', '', 'a--b', 'a/b']) {
    expect(schema.safeParse({ ...data, answers: [first, { ...first, key }] }).success).toBe(false);
  }
});

test('the minutes of a fix are a whole number of at least one', () => {
  const { schema } = COLLECTION_FILES.fixes;
  const { data } = aFix('f');
  const fitting = [1, 90, 0, -5, 2.5, '5', NaN].filter(
    (minutes) => schema.safeParse({ ...data, minutes }).success,
  );
  expect(fitting).toEqual([1, 90]);
});
