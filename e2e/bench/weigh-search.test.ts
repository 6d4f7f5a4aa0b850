import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { overSearchBudget, weighSearch } from './weigh-search.ts';

test('the parts of the search are found by name; one that is missing, or too heavy, is told', () => {
  const site = mkdtempSync(join(tmpdir(), 'search-'));
  mkdirSync(join(site, '_astro'));
  // Brotli cannot make numbers of a growing square much smaller than this.
  const long = Array.from({ length: 20_000 }, (_, at) => at * at * 7919).join(',');
  writeFileSync(join(site, '_astro', 'create-search.Ab-3_x.js'), long);
  const weights = weighSearch(site);
  expect(weights.map(({ name }) => name)).toEqual(['script of the search', 'lexicon of the search']);
  expect(overSearchBudget(weights)).toEqual(weights);
  writeFileSync(join(site, '_astro', 'create-search.Ab-3_x.js'), 'export {};');
  writeFileSync(join(site, 'search-lexicon.json'), '{}');
  expect(overSearchBudget(weighSearch(site))).toEqual([]);
});
