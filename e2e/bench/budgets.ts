/** The kinds of pages that are weighed apart. */
export type PageKind = 'home' | 'question' | 'method' | 'cause' | 'error' | 'faq' | 'fix' | 'list' | 'other';

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

/**
 * What a page may weigh. A first visit should need one round trip, and the first one carries about 14 kB
 * (ten packets, RFC 6928). Sources of the numbers: issue 7, “One round trip”; the last two are ours.
 */
export const BUDGETS: readonly Budget[] = [
  {
    name: 'articles',
    kinds: ['method', 'cause', 'error', 'faq'],
    median: 14_000,
    most: 24_000,
    script: 6_000,
  },
  { name: 'ways to back up', kinds: ['method'], median: 15_000, most: 24_000, script: 6_000 },
  { name: 'fixes', kinds: ['fix'], median: 12_000, most: 14_000, script: 6_000 },
  { name: 'home and questions', kinds: ['home', 'question'], most: 10_000, script: 6_000 },
  { name: 'lists and other pages', kinds: ['list', 'other'], most: 28_000, script: 40_000 },
];

/** The first fix of an article must be readable from this many bytes of the compressed response. */
export const FIRST_FLIGHT = 14_000;
