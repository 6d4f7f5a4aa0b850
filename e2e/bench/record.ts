import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { WeightRecord } from './over-budget.ts';

/** What the last bench of a commit measured: part → result. Only the weights are read again. */
export interface BenchRecord {
  weight?: WeightRecord;
  [part: string]: unknown;
}

const root = join(import.meta.dirname, '../..');
/** The record that stands in the repository; README.md shows its numbers. */
const COMMITTED = join(root, '.readme/bench.json');
/** Every run of this machine, one file a day. Git leaves the folder out. */
const RUNS = join(root, 'test-results/bench');

/** Read the record of the repository. Where there is none yet it is empty. */
export const readRecord = (): BenchRecord =>
  existsSync(COMMITTED) ? (JSON.parse(readFileSync(COMMITTED, 'utf8')) as BenchRecord) : {};

/** Keep what one part measured: in the record, and beside earlier runs. */
export function keep(part: string, result: unknown): void {
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
  };
  write(join(RUNS, `${part}-${new Date().toISOString().replaceAll(':', '-')}.json`), result);
  write(COMMITTED, { ...readRecord(), [part]: result });
}
