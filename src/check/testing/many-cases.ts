import { createContext, runInContext } from 'node:vm';

import fc from 'fast-check';

/** The same cases on every run, so that a failure can be repeated; another seed tries others. */
const SEED = Number(process.env.FUZZ_SEED ?? 20261123);
/** So many times as many cases, for a long night. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);

/** How long one case may take, in milliseconds. A thousand times what it needs: longer means that it never ends. */
const PATIENCE = 20_000;

/** Try many cases. Throws with the smallest one that fails, and with the words that repeat it. */
export function tryMany<T>(cases: fc.Arbitrary<T>, count: number, check: (one: T) => void): void {
  const property = fc.property(cases, (one) => stopped(() => check(one)));
  const outcome = fc.check(property, { seed: SEED, numRuns: count * TIMES });
  if (!outcome.failed) return;
  throw new Error(
    `${fc.defaultReportMessage(outcome)}\n\nRepeat it with FUZZ_SEED=${SEED}${TIMES === 1 ? '' : ` FUZZ_TIMES=${TIMES}`} npx vitest run src/check/broken-content.test.ts`,
  );
}

/** Run something that may never end, and stop it then: a test runner cannot interrupt what never lets go. */
function stopped(run: () => void): void {
  stopwatch.run = run;
  runInContext('run()', stopwatch, { timeout: PATIENCE });
}

/** Only a script of its own context can be stopped; it also stops what the script calls. */
const stopwatch = createContext({ run: () => undefined }) as { run: () => void };
