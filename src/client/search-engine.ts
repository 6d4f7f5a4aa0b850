import type { Lexicon } from '../search/lexicon.ts';
import type { Search } from '../search/create-search.ts';
import type { Pagefind } from '../search/deep.ts';

/** Pagefind’s script, as far as it is used here. https://pagefind.app/docs/search-config/ */
interface PagefindModule extends Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
}

/** The path the site lives under, with its last slash. */
export const BASE = import.meta.env.BASE_URL;

let engine: Promise<Search> | undefined;

/**
 * Load the search, once: its code, its lexicon, and Pagefind where it can be used.
 * Called on first use of a search field, never before the page is shown. Rejects where the lexicon cannot be loaded;
 * the next call tries again.
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
  const [{ createSearch }, response] = await Promise.all([
    import('../search/create-search.ts'),
    fetch(`${BASE}search-lexicon.json`),
  ]);
  if (!response.ok) throw new Error(`The search lexicon answered ${response.status}.`);
  return createSearch({
    lexicon: (await response.json()) as Lexicon,
    pagefind: loadPagefind,
    pageMap: loadPageMap,
  });
}

/** Load the map from Pagefind’s results to our pages. Rejects where it is missing: the instant layer then goes on alone. */
async function loadPageMap(): Promise<Record<string, number>> {
  const response = await fetch(`${BASE}pagefind/page-map.json`);
  if (!response.ok) throw new Error(`The page map answered ${response.status}.`);
  return (await response.json()) as Record<string, number>;
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

/** Write the address of the search page for a query. It stands behind “#”, which browsers never send to a server. */
export function searchAddress(query: string): string {
  const trail = location.search;
  return `${BASE}search/${trail}#q=${encodeURIComponent(query)}`;
}
