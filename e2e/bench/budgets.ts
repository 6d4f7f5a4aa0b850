/** The kinds of pages that are weighed apart. */
export type PageKind =
  'home' | 'question' | 'method' | 'cause' | 'error' | 'faq' | 'fix' | 'list' | 'sheet' | 'other';

/** Bytes after Brotli 11 that a group of pages may have. 1 kB is 1,000 bytes. */
export interface Budget {
  /** The group, as a failure names it. */
  name: string;
  kinds: readonly PageKind[];
  /** Bytes of the HTML with its inlined styles: half of the pages may have more. */
  median?: number;
  /** Bytes of the HTML with its inlined styles: no page may have more. */
  most: number;
  /** Bytes of the scripts a page loads by itself. */
  script: number;
}

/** Bytes of the scripts of a page for readers, inlined ones included. Source: issue 7. */
const ARTICLE_SCRIPT = 6_000;

/**
 * What a page may weigh. A first visit should need one round trip, and the first one carries about 14 kB
 * (ten packets, RFC 6928). Sources of the numbers: issue 7, “One round trip”; the last three are ours.
 */
export const BUDGETS: readonly Budget[] = [
  {
    name: 'articles',
    kinds: ['method', 'cause', 'error', 'faq'],
    median: 14_000,
    most: 24_000,
    script: ARTICLE_SCRIPT,
  },
  { name: 'ways to back up', kinds: ['method'], median: 16_000, most: 24_000, script: ARTICLE_SCRIPT },
  { name: 'fixes', kinds: ['fix'], median: 12_000, most: 14_000, script: ARTICLE_SCRIPT },
  { name: 'home and questions', kinds: ['home', 'question'], most: 10_000, script: ARTICLE_SCRIPT },
  { name: 'lists and other pages', kinds: ['list', 'other'], most: 28_000, script: 40_000 },
  // One file that holds all it leads to, to be kept. Issue 7: under 300 kB before compression.
  { name: 'rescue sheets', kinds: ['sheet'], most: 60_000, script: 0 },
];

/** The first fix of an article must be readable from this many bytes of the compressed response. */
export const FIRST_FLIGHT = 14_000;

/** The drawings of a page together, with their styles. Source: issue 5, “Pictures”. */
export const PICTURES = 4_000;

/** What the instant answers may weigh. Source: issue 3, “instant layer”; 300 articles have 30 kB. */
export const SEARCH_FILES = [
  { name: 'script of the search', folder: '_astro', file: /^create-search\.[\w-]+\.js$/, most: 8_000 },
  { name: 'lexicon of the search', folder: '', file: /^search-lexicon\.json$/, most: 30_000 },
] as const;
