import type { Pagefind } from './deep.ts';
import type { Lexicon } from './lexicon.ts';
import type { PageMap } from './page-map.ts';

/** A part of the search, or how to load it. It is loaded at the first query that needs it. */
export type Part<Value> = Value | (() => Promise<Value>);

/** What a search is made of. */
export interface SearchParts {
  /** Without it Pagefind answers alone. */
  lexicon: Lexicon | undefined;
  pagefind?: Part<Pagefind>;
  /** Position of each page by the beginning of its Pagefind id. Without it every result costs a request. */
  pageMap?: Part<PageMap>;
  /** Each short code with the title of its page. */
  shortCodes?: Part<Record<string, string>>;
}
