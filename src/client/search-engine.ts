import type { Search } from '../search/create-search.ts';
import type { Pagefind } from '../search/deep.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { parseTrail, toQuery } from '../model/trail.ts';

/** Pagefind’s script, as far as it is used here. https://pagefind.app/docs/search-config/ */
interface PagefindModule extends Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
}

/** The path the site lives under, with its last slash. */
export const BASE = import.meta.env.BASE_URL;

/** After this time, in milliseconds, a search that had to begin without its lexicon tries to load it again. */
const RETRY_AFTER = 5000;

let engine: Promise<Search> | undefined;

/**
 * Load the search, once: its code, its lexicon, and Pagefind where it can be used.
 * Called on first use of a search field, never before the page is shown. Where the lexicon cannot be loaded, Pagefind
 * answers alone. Rejects where not even the code can be loaded; the next call tries again.
 */
export function loadSearch(): Promise<Search> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Load the parts side by side. */
async function load(): Promise<Search> {
  const loading = loadJson<Lexicon>('search-lexicon.json').catch(() => undefined);
  const { createSearch, warmUp } = await import('../search/create-search.ts');
  warmUp(); // First result on the slow line: 513 → 477 ms.
  const parts = {
    pagefind: loadPagefind,
    pageMap: () => loadJson<Record<string, number>>('pagefind/page-map.json'),
    shortCodes: () => loadJson<Record<string, string>>('codes.json'),
  };
  const lexicon = await loading;
  try {
    if (lexicon) return createSearch({ ...parts, lexicon });
  } catch {
    // A lexicon that cannot be read is as good as none.
  }
  setTimeout(() => (engine = undefined), RETRY_AFTER);
  return createSearch({ ...parts, lexicon: undefined });
}

/** Load a file of this site. Rejects where it is missing or broken. */
async function loadJson<Content>(path: string): Promise<Content> {
  const response = await fetch(BASE + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return (await response.json()) as Content;
}

/**
 * Load Pagefind’s own script from the index beside the pages. It runs without a worker: a search takes some milliseconds,
 * a worker costs one request more, and its address would need a Trusted Types policy of its own.
 */
async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${BASE}pagefind/pagefind.js`)) as PagefindModule;
  await pagefind.options({ noWorker: true });
  return pagefind;
}

/** Write the address of the search page for a query, with the trail. The query stands behind “#”, which browsers never send. */
export function searchAddress(query: string): string {
  const trail = toQuery(parseTrail(location.search));
  return `${BASE}search/${trail === '' ? '' : `?${trail}`}#${new URLSearchParams({ q: query }).toString()}`;
}
