/**
 * All the instant layer knows, as it travels: texts in long strings (Brotli finds what repeats in them),
 * numbers packed into characters. `build-lexicon.ts` makes it, `open-lexicon.ts` reads it.
 */
export interface Lexicon {
  version: 1;
  /** Each collection with how its addresses begin and end, and how many pages it has. Pages follow in this order. */
  collections: [name: string, before: string, after: string, pages: number][];
  /** The ids of the pages, front-coded within the whole list. */
  ids: string;
  /** One line each. */
  titles: string;
  /** One line for each page: its exact wordings, parted by tabs. */
  messages: string;
  /** One line for each page: its codes as content writes them, parted by tabs. */
  codes: string;
  /** For each page the fixes it lists: how many, then the position of each among the fixes. Packed. */
  sections: string;
  /** For each fix its minutes. Packed. */
  minutes: string;
  /** Words of aliases and texts, front-coded, one for each stem. A common English word ends in `+`. */
  words: string;
  /** For each of these words how many pages it speaks for. Packed, as what follows: apart they are 1 kB smaller. */
  counts: string;
  /** For each page of each word how far it is from the page before. */
  gaps: string;
  /** For each page of each word how many points it gives: a place in `LEVEL_POINTS`. */
  levels: string;
  /** Words that say little alone, one line. */
  stop: string;
  /** Words that no page has after what they mean, in stems: `stuck|hang`, one line each. */
  same: string;
  /** Words of other products, one line. */
  elsewhere: string;
  /** For each family of codes the position of the page that explains it. */
  families: Record<string, number>;
}

/** What is stored of the words of aliases and texts. */
export type PackedWords = Pick<Lexicon, 'words' | 'counts' | 'gaps' | 'levels'>;

/**
 * How many points a word gives a page, in the steps that are stored: in passing … telling for this page alone.
 * `learn-points.ts` learns them; five steps in place of nine lose half of what was learned.
 */
export const LEVEL_POINTS = [3, 7, 12, 18, 25, 33, 42, 55, 75] as const;
/** What a word in the title of a page, and in a message of it, gives where nothing else is stored. Both travel as texts. */
export const TITLE_POINTS = 25;
export const MESSAGE_POINTS = 10;
