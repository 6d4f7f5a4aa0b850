import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PACK_NAMES, type PackName, packOf } from '../offline/addresses.ts';
import { packPages } from '../offline/pack.ts';
import type { Plan, StoredFile } from '../offline/plan.ts';
import { readPages } from './offline-pages.ts';

/** Stored at once, with the pack `start`: the scripts and the data of the matcher of messages. */
const CORE = ['_astro/*.js', 'search-lexicon.json', 'codes.json', 'trail.json', 'favicon.svg'];
/** Stored later: the full search, without the texts it would show. Our own results need none. */
const LATER = [
  ...['_astro/support-desk.*.js', 'pagefind/{pagefind,pagefind-worker}.js', 'pagefind/pagefind-entry.json'],
  ...['pagefind/page-map.json', 'pagefind/wasm.en.pagefind', 'pagefind/**/*.pf_{meta,index,filter}'],
];

/** Pack the pages of a finished build, write the packs, and list all that a device stores. Sorted: no build differs by chance. */
export function planStore(site: string, base: string): Plan {
  const packs = writePacks(site, base);
  const late = PACK_NAMES.filter((name) => name !== 'start').map((name) => packs[name]);
  const rest = [...late, ...find(site, LATER)];
  const core = [packs.start, ...find(site, CORE).filter((path) => !rest.includes(path))];
  const store = (paths: readonly string[]) => paths.map((path) => describe(site, path));
  const planned = { base, core: store(core), rest: store(rest), packs };
  return { build: hashOf(JSON.stringify(planned)), ...planned };
}

/** Write the pages as packs, under names that hold a hash of their content: hosts let browsers keep such files. */
function writePacks(site: string, base: string): Record<PackName, string> {
  const { pages, redirects } = readPages(site, base);
  const write = (name: PackName): string => {
    const own = new Map([...pages].filter(([path]) => packOf(path) === name));
    const text = JSON.stringify(packPages(own, name === 'start' ? redirects : {}));
    const path = `_astro/pages-${name}.${hashOf(text)}.json`;
    writeFileSync(join(site, path), text);
    return path;
  };
  return Object.fromEntries(PACK_NAMES.map((name) => [name, write(name)])) as Record<PackName, string>;
}

const find = (site: string, patterns: readonly string[]): string[] =>
  globSync(patterns, { cwd: site })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

const describe = (site: string, path: string): StoredFile => {
  const hash = createHash('sha256').update(readFileSync(join(site, path)));
  return { path, integrity: `sha256-${hash.digest('base64')}` };
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
