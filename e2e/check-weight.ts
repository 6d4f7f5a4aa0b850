import { BUDGETS } from './bench/budgets.ts';
import { overBudget, growthSince, recordOf } from './bench/over-budget.ts';
import { readRecord } from './bench/record.ts';
import { overSearchBudget, weighSearch } from './bench/weigh-search.ts';
import { weighSite } from './bench/weigh.ts';
import { DIST, readBuiltSite } from './built-site.ts';

/** How many rows of a table one can read. */
const MOST_ROWS = 25;

const weights = weighSite(readBuiltSite(), DIST);
const excesses = overBudget(weights);
const search = weighSearch(DIST);
const heavySearch = overSearchBudget(search);
const blocked = weights.filter(({ blocking }) => blocking.length > 0);

if (excesses.length > 0) {
  console.error('Over the budget of e2e/bench/budgets.ts, in bytes after Brotli 11:');
  console.table(excesses.slice(0, MOST_ROWS));
  if (excesses.length > MOST_ROWS) console.error(`… and ${excesses.length - MOST_ROWS} more.`);
  console.error('Grown since “npm run bench” wrote .readme/bench.json:');
  console.table(growthSince(readRecord().weight ?? {}, weights));
  console.error(
    'Take out what a reader of these pages does not need, or load it on first use. A style of one kind of page belongs in src/styles/pages/.',
  );
}
for (const { path, blocking } of blocked) {
  console.error(
    `${path} shows nothing until this is there: ${blocking.join(', ')}. Inline it, or load it later.`,
  );
}
if (heavySearch.length > 0) {
  console.error('The search weighs more than e2e/bench/budgets.ts lets it, in bytes after Brotli 11:');
  console.table(heavySearch);
  console.error(
    'What only the full answers need belongs in src/search/deepen.ts. NaN: the file is not there.',
  );
}
if (excesses.length + blocked.length + heavySearch.length === 0) {
  const medians = recordOf(weights);
  const told = BUDGETS.map(({ name }) => `${name} ${medians[name]?.total}`).join(', ');
  console.log(`${weights.length} pages are within their budgets. Medians in bytes: ${told}.`);
  console.log(`Search, in bytes: ${search.map(({ name, bytes }) => `${name} ${bytes}`).join(', ')}.`);
}
process.exitCode = excesses.length + blocked.length + heavySearch.length === 0 ? 0 : 1;
