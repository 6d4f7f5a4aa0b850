import { type Budget, BUDGETS, FIRST_FLIGHT, PICTURES } from './budgets.ts';
import type { PageWeight } from './weigh.ts';

/** What a page or a group is made of, in bytes after Brotli 11. */
export type Parts = Record<(typeof PARTS)[number], number>;
/** The medians of each group when the record was written: the name of a budget → its parts. */
export type WeightRecord = Readonly<Record<string, Parts>>;

/** One budget that is not kept, as a row of the table. */
interface Excess extends Parts {
  where: string;
  what: string;
  bytes: number;
  budget: number;
}

const PARTS = ['total', 'css', 'html', 'script'] as const;

/** Get the middle one of some numbers; of none 0. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Get the medians of each group that has a budget. */
export const recordOf = (weights: readonly PageWeight[]): WeightRecord =>
  Object.fromEntries(BUDGETS.map((budget) => [budget.name, mediansOf(pagesOf(weights, budget))]));

const pagesOf = (weights: readonly PageWeight[], { kinds }: Budget) =>
  weights.filter(({ kind }) => kinds.includes(kind));

const mediansOf = (pages: readonly Parts[]): Parts =>
  partsOf((part) => median(pages.map((page) => page[part])));

const partsOf = (bytesOf: (part: keyof Parts) => number): Parts =>
  Object.fromEntries(PARTS.map((part) => [part, bytesOf(part)])) as Parts;

/** List every budget that is not kept: the median of a group, a page, its scripts, its pictures, its first fix. */
export const overBudget = (weights: readonly PageWeight[]): Excess[] =>
  BUDGETS.flatMap((budget) => {
    const pages = pagesOf(weights, budget);
    const half = mediansOf(pages);
    return [
      ...excess(`half of the ${budget.name}`, 'page', half.total, budget.median, half),
      ...pages.flatMap((page) => [
        ...excess(page.path, 'page', page.total, budget.most, page),
        ...excess(page.path, 'scripts', page.script, budget.script, page),
        ...excess(page.path, 'pictures', page.pictures, PICTURES, page),
        ...excess(page.path, 'end of the first fix', page.firstFix, FIRST_FLIGHT, page),
      ]),
    ];
  });

const excess = (
  where: string,
  what: string,
  bytes: number | undefined,
  budget: number | undefined,
  parts: Parts,
): Excess[] =>
  bytes === undefined || budget === undefined || bytes <= budget
    ? []
    : [{ where, what, bytes, budget, ...partsOf((part) => parts[part]) }];

/** Tell by how many bytes each part of each group grew since the record was written. */
export const growthSince = (record: WeightRecord, weights: readonly PageWeight[]): Record<string, Parts> =>
  Object.fromEntries(
    Object.entries(recordOf(weights)).flatMap(([name, now]) => {
      const before = record[name];
      return before ? [[name, partsOf((part) => now[part] - before[part])]] : [];
    }),
  );
