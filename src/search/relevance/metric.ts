import type { SearchAnswer } from '../answer.ts';

/** The classes of queries, see README.md beside this file. */
export const CLASSES = [
  'exact',
  'filled',
  'noisy',
  'code',
  'partial',
  'typo',
  'synonym',
  'howto',
  'symptom',
  'negative',
] as const;
export type QueryClass = (typeof CLASSES)[number];

/** A query with the pages that answer it, best first. Without any, the site cannot answer it and must claim nothing. */
export interface LabelledQuery {
  q: string;
  want: string[];
  class: QueryClass;
  note?: string;
  source?: string;
}

/** How one query went. */
export interface Outcome {
  query: LabelledQuery;
  /** Place of the first acceptable page, from 1; 0 where it is not among the first ten. */
  place: number;
  isConfident: boolean;
  /** The pages found, for the list of misses. */
  found: string[];
}

/** How a class of queries went, in percent. */
export interface ClassScore {
  count: number;
  first: number;
  firstThree: number;
  /** Mean of 1 ÷ place within ten. */
  mrr: number;
  /** Confident although no acceptable page is first. */
  confidentWrong: number;
  /** Right first, but not said to be sure. */
  unsureRight: number;
  empty: number;
}

/** Judge an answer. A section link counts as its fix too: `/errors/x/#check-wifi` answers `fixes/check-wifi`. */
export function judge(query: LabelledQuery, { results }: SearchAnswer): Outcome {
  const place = results.findIndex(
    ({ ref, section }) =>
      query.want.includes(ref) || (section !== undefined && query.want.includes(`fixes/${section}`)),
  );
  return {
    query,
    place: place + 1,
    isConfident: results[0]?.confident ?? false,
    found: results.map(({ ref }) => ref),
  };
}

/** Sum up outcomes. For negatives `first` is the share without a confident hit. */
export function score(outcomes: readonly Outcome[]): ClassScore {
  const share = (hits: number, of = outcomes.length) => (of === 0 ? 100 : (100 * hits) / of);
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const isNegative = ({ query }: Outcome) => query.want.length === 0;
  const right = count(({ place }) => place === 1);
  const silent = count((outcome) => isNegative(outcome) && !outcome.isConfident);
  return {
    count: outcomes.length,
    first: share(right + silent),
    firstThree: share(silent + count(({ place }) => place >= 1 && place <= 3)),
    mrr:
      outcomes.reduce((sum, { place }) => sum + (place === 0 ? 0 : 1 / place), 0) /
      Math.max(1, outcomes.length),
    confidentWrong: count(({ isConfident, place }) => isConfident && place !== 1),
    unsureRight: share(
      count(({ place, isConfident }) => place === 1 && !isConfident),
      right,
    ),
    empty: count((outcome) => !isNegative(outcome) && outcome.found.length === 0),
  };
}

/** Sum up each class by itself, in the usual order. */
export const scoreByClass = (outcomes: readonly Outcome[]): Map<QueryClass, ClassScore> =>
  new Map(
    CLASSES.map((name) => [name, outcomes.filter(({ query }) => query.class === name)] as const)
      .filter(([, group]) => group.length > 0)
      .map(([name, group]) => [name, score(group)]),
  );
