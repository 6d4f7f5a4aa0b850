import type { Collection, Ref } from '../schema/reference.ts';

/** One page that may help, best first. */
export interface SearchResult {
  ref: Ref;
  /** The address from the site’s root, with the section where there is one: `/errors/x/#check-wifi`. */
  path: string;
  /** The fix the address leads to. */
  section?: string;
  kind: Collection;
  title: string;
  /** From 0 to 1. Only the order is meant for readers. */
  score: number;
  /** The fix to begin with, and how many minutes it takes. A fix has none: it is one. */
  firstFix?: { id: string; title: string; minutes: number };
  /** Minutes of the page itself, where it is a fix. */
  minutes?: number;
  /** The line of the page that matches: a message, or some words of its text. Absent where it is the title. */
  passage?: string;
  /** The words of the query that this page matches, as they were normalised. */
  matchedWords: string[];
  /** How the message of this page ends, where the message of another result begins with the same words. */
  differs?: string;
  /** The short code of the page, where the query is a short code. */
  shortCode?: string;
  /** True where we are sure that this is the page. At most the first results are. */
  confident: boolean;
}

/** A code that no page has. */
export interface UnknownCode {
  /** As it was written. */
  text: string;
  /** The page that explains the family of the code. It leads the results too. */
  family?: { ref: Ref; path: string; title: string };
}

/** What the search says about one query. */
export interface SearchAnswer {
  query: string;
  results: SearchResult[];
  /** Words that were read as other words. `search(query, { correct: false })` takes all words as typed. */
  corrected: { from: string; to: string }[];
  /** The code that led to the first result, as content writes it. */
  code?: string;
  unknownCodes: UnknownCode[];
  /** A short code that no page has. The pages with the nearest codes lead the results. */
  wrongShortCode?: string;
  /** How many results stand above the others because we are sure of them. Several share one message or code. */
  pinned: number;
}

/**
 * How much of the search answered: all that could change the answer; the instant layer alone, because Pagefind could not
 * be used; Pagefind alone, because there is no lexicon; or nothing.
 */
export type SearchStatus = 'full' | 'instant-only' | 'text-only' | 'none';

/** The answer of all layers. */
export type DeepAnswer = SearchAnswer & { status: SearchStatus };

/** The answer of the instant layer now, and that of all layers when it is there. */
export interface SearchOutcome {
  instant: SearchAnswer;
  /** True where the query may be a short code: only the deep answer knows these. */
  isLikeShortCode: boolean;
  /** Starts when it is first read. Never rejects. Where the instant layer is sure it holds the instant answer. */
  readonly deep: Promise<DeepAnswer>;
}
