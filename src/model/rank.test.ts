import { expect, test } from 'vitest';

import { RISKS } from '../schema/risk.ts';
import { needsCopyFirst, rankOf } from './rank.ts';

test('the rank rises from “none” to “erases-data”', () => {
  expect(RISKS.map((risk) => rankOf({ risk, cost: 'none' }))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('money ranks at least as the reader’s choice', () => {
  expect(RISKS.map((risk) => rankOf({ risk, cost: 'money' }))).toEqual([1, 1, 2, 3, 4, 5]);
});

test('from “deletes-backup” on, a copy comes first', () => {
  expect(RISKS.filter(needsCopyFirst)).toEqual(['deletes-backup', 'erases-data']);
});
