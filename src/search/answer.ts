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
  /** The line of the page that matches: a message, another name. Absent where it is the title. */
  passage?: string;
  /** The words of the query that this page matches, as they were normalised. */
  matchedWords: string[];
  /** How the message of this page ends, where another result begins with the same words. */
  differs?: string;
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
  /** How many results stand above the others because we are sure of them. Several share one message or code. */
  pinned: number;
}

/** How much of the search answered: all of it, or the instant layer alone because Pagefind could not be used. */
export type SearchStatus = 'full' | 'instant-only';

/** The answer of the instant layer now, and that of both layers when it is there. */
export interface SearchOutcome {
  instant: SearchAnswer;
  /** Never rejects. Where the instant layer is sure, or Pagefind is missing, it holds the instant answer. */
  deep: Promise<SearchAnswer & { status: SearchStatus }>;
}
