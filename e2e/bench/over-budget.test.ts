import { expect, test } from 'vitest';

import { BUDGETS } from './budgets.ts';
import { growthSince, median, overBudget, recordOf } from './over-budget.ts';
import type { PageWeight } from './weigh.ts';

const page = (weight: Partial<PageWeight>): PageWeight => ({
  path: '/errors/x/',
  kind: 'error',
  total: 12_000,
  css: 5_000,
  html: 7_000,
  script: 5_000,
  pictures: 2_000,
  firstFix: 9_000,
  blocking: [],
  ...weight,
});

const script = BUDGETS[0]?.script ?? 0;

const found = (...pages: PageWeight[]) =>
  overBudget(pages).map(({ where, what, bytes, budget }) => [where, what, bytes, budget]);

test('the median is the middle one, and of nothing it is 0', () => {
  expect([median([9, 1, 5]), median([])]).toEqual([5, 0]);
});

test('pages within their budgets are not named', () => {
  expect(found(page({}), page({ kind: 'home', path: '/', firstFix: undefined, total: 9_999 }))).toEqual([]);
});

test('a page, its scripts, its pictures and its first fix are each named with their budget', () => {
  const heavy = page({ total: 24_001, script: script + 1, pictures: 4_001, firstFix: 14_001 });
  expect(found(heavy, page({}), page({}))).toEqual([
    ['/errors/x/', 'page', 24_001, 24_000],
    ['/errors/x/', 'scripts', script + 1, script],
    ['/errors/x/', 'pictures', 4_001, 4_000],
    ['/errors/x/', 'end of the first fix', 14_001, 14_000],
  ]);
});

test('a group is named where half of its pages are too heavy, though none is', () => {
  expect(found(page({ total: 14_001 }), page({ total: 14_002 }), page({ total: 2_000 }))).toEqual([
    ['half of the articles', 'page', 14_001, 14_000],
  ]);
});

test('the growth says which part it was', () => {
  const before = recordOf([page({})]);
  expect(growthSince(before, [page({ total: 12_300, css: 5_200, html: 7_100 })])['articles']).toEqual({
    total: 300,
    css: 200,
    html: 100,
    script: 0,
  });
});
