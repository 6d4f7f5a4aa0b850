import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import type { LabelledQuery } from './metric.ts';

/** The sets of labelled queries beside this file. README.md says where each comes from. */
export const SETS = ['public', 'own'] as const;
export type QuerySet = (typeof SETS)[number];

/** Read a set of labelled queries. */
export const readQueries = (set: QuerySet): LabelledQuery[] =>
  parse(readFileSync(new URL(`./${set}.yaml`, import.meta.url), 'utf8')) as LabelledQuery[];

/** Tell whether a query of the own set is kept aside as a test: half of the pages are, by a hash of the first wanted one. */
export function isAside({ q, want }: LabelledQuery): boolean {
  let hash = 7;
  for (const letter of want[0] ?? q) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % 2 === 1;
}
