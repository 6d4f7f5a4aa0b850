import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import type { LabelledQuery } from './metric.ts';
import { parseAsked } from '../parse-asked.ts';

/** The sets of labelled queries beside this file. README.md says where each comes from. */
export const SETS = ['public', 'own', 'fresh'] as const;
export type QuerySet = (typeof SETS)[number];

/** The sets the lexicon learns from. Nothing is learned from `fresh`: it tells what to expect of new wordings. */
export const LEARNED_SETS = ['public', 'own'] as const satisfies readonly QuerySet[];

/** Read a set of labelled queries. */
export const readQueries = (set: QuerySet): LabelledQuery[] =>
  set === 'own'
    ? parseAsked<LabelledQuery>(readText('own.jsonl'))
    : (parse(readText(`${set}.yaml`)) as LabelledQuery[]);

const readText = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
