import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { WeightRecord } from './over-budget.ts';

/** What the last bench of a commit measured: part → result. Only the weights are read again. */
interface BenchRecord {
  weight?: WeightRecord;
  [part: string]: unknown;
}

/** The record that stands in the repository; README.md shows its numbers. */
const COMMITTED = join(import.meta.dirname, '../../.readme/bench.json');

/** Read the record of the repository. Where there is none yet it is empty. */
export const readRecord = (): BenchRecord =>
  existsSync(COMMITTED) ? (JSON.parse(readFileSync(COMMITTED, 'utf8')) as BenchRecord) : {};
