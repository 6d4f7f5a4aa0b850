import type { SearchAnswer, SearchOutcome, SearchStatus } from './answer.ts';
import type { DeepSearch, PageFinder, Pagefind } from './deep.ts';
import { type InstantRanking, rankInstantly, toAnswer } from './instant.ts';
import type { Lexicon } from './lexicon.ts';
import { type Index, openLexicon } from './open-lexicon.ts';
import type { PageMap } from './page-map.ts';
import type { ReadOptions } from './read-query.ts';

/** What a search is made of. */
export interface SearchParts {
  lexicon: Lexicon;
  /** Pagefind, or how to load it. It is loaded at the first query that needs it. */
  pagefind?: Pagefind | (() => Promise<Pagefind>);
  /** Position of each page by the beginning of its Pagefind id, or how to load it. Without it every result costs a request. */
  pageMap?: PageMap | (() => Promise<PageMap>);
}

/** The search of the site: one function. */
export interface Search {
  search: (query: string, options?: ReadOptions) => SearchOutcome;
}

/** Create the search: instant answers from the lexicon, deeper ones with Pagefind where it can be loaded. */
export function createSearch({ lexicon, pagefind, pageMap }: SearchParts): Search {
  const index = openLexicon(lexicon);
  let opening: Promise<DeepSearch> | undefined;
  const open = async (): Promise<DeepSearch> => {
    // Loaded with Pagefind, not before: the instant layer does without it.
    const [{ openDeepSearch }, found, map] = await Promise.all([
      import('./deep.ts'),
      load(pagefind),
      load(pageMap),
    ]);
    if (!found) throw new Error('This search has no Pagefind.');
    return openDeepSearch(found, toPageFinder(index, map));
  };
  const deepen = async (
    text: string,
    ranking: InstantRanking,
  ): Promise<SearchAnswer & { status: SearchStatus }> => {
    const answer = toAnswer(index, text, ranking);
    if (!pagefind) return { ...answer, status: 'instant-only' };
    if (ranking.pinned.length > 0 || ranking.query.words.length === 0) return { ...answer, status: 'full' };
    try {
      opening ??= open();
      return { ...toAnswer(index, text, await (await opening).deepen(ranking)), status: 'full' };
    } catch {
      // Blocked WebAssembly, a missing file, no network: the instant layer goes on alone. The next query tries again.
      opening = undefined;
      return { ...answer, status: 'instant-only' };
    }
  };
  return {
    search(text, options) {
      const ranking = rankInstantly(index, text, options);
      return { instant: toAnswer(index, text, ranking), deep: deepen(text, ranking) };
    },
  };
}

/** Get a part that is there, or load it. */
const load = async <Part>(part: Part | (() => Promise<Part>)): Promise<Part> =>
  typeof part === 'function' ? (part as () => Promise<Part>)() : part;

/** Make the function that finds the page of a Pagefind result: by its id (`en_54af53e`), else by its address. */
function toPageFinder({ pages }: Index, pageMap: PageMap | undefined): PageFinder {
  if (!pageMap) {
    // The site may live under a path of its own, so the end of the address counts.
    return async (result) => {
      const { url } = await result.data();
      const page = pages.findIndex(({ path }) => url.endsWith(path));
      return page < 0 ? undefined : page;
    };
  }
  const length = Object.keys(pageMap)[0]?.length ?? 0;
  return ({ id }) => Promise.resolve(pageMap[id.split('_')[1]?.slice(0, length) ?? '']);
}
