import { join } from 'node:path';

import { loadPagefind } from '../disk/load-pagefind.ts';
import { readLexicon, readSynonyms } from '../disk/read-lexicon.ts';
import { textsByPage } from '../page-texts.ts';
import { type Engine, miniSearch, ourEngines, plainPagefind } from './engines.ts';
import { type ClassScore, judge, type LabelledQuery, type Outcome, score, scoreByClass } from './metric.ts';
import { readQueries, SETS } from './read-queries.ts';

/**
 * `npm run relevance`: prints for each set of queries and each engine the figures by class, then the misses of ours.
 * `--misses` prints the misses of our own set too, but never those of the fresh one.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const { library, lexicon } = readLexicon(root);
  const texts = textsByPage(library, readSynonyms(root).said);
  const pagefind = await loadPagefind(join(root, 'dist'));
  if (!pagefind)
    console.log('There is no build in dist/, so Pagefind is left out. Run “npm run build” first.\n');
  const engines = [
    ...ourEngines(lexicon, pagefind),
    miniSearch(lexicon, (ref) => texts.get(ref as never) ?? []),
    ...(pagefind ? [plainPagefind(pagefind)] : []),
  ];
  for (const name of SETS) {
    const queries: LabelledQuery[] = readQueries(name);
    for (const engine of engines) {
      const { outcomes, times } = await run(engine, queries);
      console.log(`${name} · ${engine.name}\n${toTable(outcomes)}\n${toTimes(times)}\n`);
      if (
        engine === engines[0] &&
        (name === 'public' || (process.argv.includes('--misses') && name !== 'fresh'))
      ) {
        console.log(`${toMisses(outcomes)}\n`);
      }
    }
  }
}

/** Run a set of queries through an engine and take the time of each. */
async function run(
  { answer }: Engine,
  queries: readonly LabelledQuery[],
): Promise<{ outcomes: Outcome[]; times: number[] }> {
  const times: number[] = [];
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const start = performance.now();
    const found = await answer(query.q);
    times.push(performance.now() - start);
    outcomes.push(judge(query, found));
  }
  return { outcomes, times };
}

/** Write the figures of each class and of all. */
function toTable(outcomes: readonly Outcome[]): string {
  const row = (
    name: string,
    { count, first, firstThree, mrr, confidentWrong, unsureRight, empty }: ClassScore,
  ) =>
    [
      name.padEnd(10),
      count,
      first.toFixed(1),
      firstThree.toFixed(1),
      mrr.toFixed(2),
      confidentWrong,
      unsureRight.toFixed(0),
      empty,
    ]
      .map((cell) => String(cell).padStart(8))
      .join('');
  const head = ['class     ', 'count', '@1 %', '@3 %', 'MRR', 'wrong', 'unsure %', 'empty']
    .map((cell) => cell.padStart(8))
    .join('');
  return [
    head,
    ...[...scoreByClass(outcomes)].map(([name, result]) => row(name, result)),
    row('all', score(outcomes)),
  ].join('\n');
}

/** Write how long half of the queries and 95 of 100 took. */
function toTimes(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1);
  return `half within ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(0.999)} ms`;
}

/** List the queries whose first result is not right, and negatives that are claimed. */
const toMisses = (outcomes: readonly Outcome[]): string =>
  outcomes
    .filter(({ query, place, isConfident }) => (query.want.length === 0 ? isConfident : place !== 1))
    .map(
      ({ query, place, found }) =>
        `  [${query.class}] ${query.q.slice(0, 100)}\n    wanted ${query.want[0] ?? 'nothing'} (place ${place || 'none'}), found ${found[0] ?? 'nothing'}`,
    )
    .join('\n');

await main();
// Pagefind’s runtime keeps the process alive.
process.exit(0);
