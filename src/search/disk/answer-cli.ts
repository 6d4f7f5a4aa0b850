import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { createSearch } from '../create-search.ts';
import type { Lexicon } from '../lexicon.ts';
import { loadPagefind } from './load-pagefind.ts';

// Answers queries as the pages of a finished build do, in Node: a list of texts in, as JSON; a list of answers out.
// node src/search/disk/answer-cli.ts dist < queries.json

const site = resolve(process.argv[2] ?? 'dist');
const read = (file: string): unknown => JSON.parse(readFileSync(join(site, file), 'utf8'));
const pagefind = await loadPagefind(site);
const { search } = createSearch({
  lexicon: read('search-lexicon.json') as Lexicon,
  pageMap: read('pagefind/page-map.json') as Record<string, number>,
  shortCodes: read('codes.json') as Record<string, string>,
  ...(pagefind && { pagefind }),
});
const queries = JSON.parse(readFileSync(0, 'utf8')) as string[];
const answers = [];
for (const query of queries) answers.push(await search(query).deep);
process.stdout.write(JSON.stringify(answers));
