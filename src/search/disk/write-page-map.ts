import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Lexicon } from '../lexicon.ts';
import { buildPageMap, type CompletePagefind } from '../page-map.ts';
import { loadPagefind } from './load-pagefind.ts';

/**
 * Write `pagefind/page-map.json` into a finished site that has its Pagefind index and its `search-lexicon.json`.
 * With it the search knows the pages of Pagefind’s results without a request for each. Returns how many there are.
 */
export async function writePageMap(site: string): Promise<number> {
  const pagefind = await loadPagefind(site);
  if (!pagefind) throw new Error(`There is no Pagefind index in ${site}. Index the pages first.`);
  const lexicon = JSON.parse(readFileSync(join(site, 'search-lexicon.json'), 'utf8')) as Lexicon;
  const map = await buildPageMap(pagefind as unknown as CompletePagefind, lexicon);
  writeFileSync(join(site, 'pagefind/page-map.json'), JSON.stringify(map));
  return Object.keys(map).length;
}
