import type { PagefindResult } from './deep.ts';
import type { Lexicon } from './lexicon.ts';
import { frontDecode } from './pack.ts';

/** Pagefind as it answers `search(null)`: with every page it knows. */
export interface CompletePagefind {
  search(term: null): Promise<{ results: PagefindResult[] }>;
}

/** The position of each page in the lexicon by the beginning of its Pagefind id. */
export type PageMap = Record<string, number>;

/**
 * Build the map from Pagefind’s ids to the pages of the lexicon, once after indexing.
 * With it neither ranking nor titles cost a request; without it every result is asked for its address.
 */
export async function buildPageMap(pagefind: CompletePagefind, lexicon: Lexicon): Promise<PageMap> {
  const { results } = await pagefind.search(null);
  const paths = await Promise.all(
    results.map(async (result) => ({ id: hashOf(result), url: (await result.data()).url })),
  );
  const find = toPathFinder(lexicon);
  const known = paths.flatMap(({ id, url }) => {
    const page = find(url);
    return page === undefined ? [] : [{ id, page }];
  });
  const length = uniqueLength(paths.map(({ id }) => id));
  return Object.fromEntries(known.map(({ id, page }) => [id.slice(0, length), page]));
}

/** Make the function that finds the position of a page by its address, wherever the site lives. */
function toPathFinder({
  collections,
  ids,
}: Pick<Lexicon, 'collections' | 'ids'>): (url: string) => number | undefined {
  const names = frontDecode(ids);
  const kinds = collections.flatMap(([name, , , count]) => new Array<string>(count).fill(name));
  const positions = new Map(names.map((id, page) => [`${kinds[page] ?? ''}/${id}`, page]));
  // The site may live under a path of its own, so only the last two parts of the address count.
  return (url) => positions.get((url.split('#')[0] ?? '').split('/').filter(Boolean).slice(-2).join('/'));
}

/** Get the part of a Pagefind id that tells pages apart: `en_54af53e` → `54af53e`. */
const hashOf = ({ id }: Pick<PagefindResult, 'id'>): string => id.slice(id.indexOf('_') + 1);

/** Find the fewest characters that tell all ids apart. */
function uniqueLength(ids: readonly string[]): number {
  const longest = Math.max(1, ...ids.map(({ length }) => length));
  for (let length = 1; length < longest; length += 1) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === new Set(ids).size) return length;
  }
  return longest;
}
