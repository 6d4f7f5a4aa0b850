import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SEARCH_FILES } from './budgets.ts';
import { brotli } from './weigh.ts';

/** What one part of the search weighs, in bytes after Brotli 11. */
interface SearchWeight {
  name: string;
  bytes: number;
  budget: number;
}

/** Weigh what the search loads when somebody begins to type. A part that is not in the folder weighs `NaN`. */
export const weighSearch = (site: string): SearchWeight[] =>
  SEARCH_FILES.map(({ name, folder, file, most }) => {
    const found = readdirSync(join(site, folder)).find((each) => file.test(each));
    const bytes = found === undefined ? NaN : brotli(readFileSync(join(site, folder, found))).length;
    return { name, bytes, budget: most };
  });

/** List the parts that are missing or too heavy. */
export const overSearchBudget = (weights: readonly SearchWeight[]): SearchWeight[] =>
  weights.filter(({ bytes, budget }) => !(bytes <= budget));
