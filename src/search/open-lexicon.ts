import { codeKeyOf } from './codes.ts';
import { type Lexicon, LEVEL_POINTS, MESSAGE_POINTS, TITLE_POINTS } from './lexicon.ts';
import { foldText, toWords } from './normalise.ts';
import { frontDecode, unpackNumbers } from './pack.ts';
import { type KnownWord, toKnownWord } from './slips.ts';
import { isStopWord, stemOf } from './terms.ts';
import {
  type Entry,
  type KnownPage,
  readEntries,
  readPages,
  readSynonyms,
  type SynonymTable,
  toStems,
} from './unpack-lexicon.ts';

/** All that is known about one stem. */
export interface Term {
  /** How telling it is: rare words weigh more. */
  weight: number;
  /** Whether it is a common English word, which says less than its rarity. */
  isCommon: boolean;
  /** The pages that hold it, in order: with thousands of pages most words are on few of them. */
  pages: readonly number[];
  /** How many points it gives each of them, from 3 (in passing) to 75 (it tells this page from all others). */
  points: Float32Array;
  /** The titles and messages that hold it. */
  lines: number[];
}

/** Texts as one, with where each begins. */
export interface PlainTexts {
  text: string;
  starts: readonly number[];
}

/** The opened lexicon: everything a query is compared with. */
export interface Index {
  pages: readonly KnownPage[];
  entries: readonly Entry[];
  /** The plain texts of the entries as one, each on a line between blanks: to find in all of them at once. */
  plain: PlainTexts;
  terms: ReadonlyMap<string, Term>;
  /** The weight of a word that only one page has: the unit of what an alignment weighs. */
  unit: number;
  /** Every word of the lexicon as written, for the correction of slips. */
  words: readonly KnownWord[];
  /** First stem of a phrase → the phrases that begin with it, each with those that mean the same (ours first). */
  same: SynonymTable;
  /** Words that say little alone. */
  stop: ReadonlySet<string>;
  /** Stems and phrases of other products. */
  elsewhere: readonly string[];
  codes: ReadonlyMap<string | undefined, readonly number[]>;
  families: Readonly<Record<string, number>>;
}

/** The weight of a stop word in an alignment. */
const STOP_WEIGHT = 0.25;
/** Open a lexicon: read its strings and build what ranking needs. Takes about 20 ms for 290 pages. */
export function openLexicon(lexicon: Lexicon): Index {
  const pages = readPages(lexicon);
  const { entries, words } = readEntries(lexicon);
  const stop = new Set(lexicon.stop.split(' '));
  const terms = readTerms(lexicon, entries, words, stop, pages.length);
  return {
    pages,
    entries,
    plain: joinPlain(entries),
    terms,
    unit: telling(pages.length, 1),
    words: [...words].filter((word) => !isStopWord(word, stop)).map(toKnownWord),
    stop,
    same: readSynonyms(lexicon.same),
    elsewhere:
      lexicon.elsewhere === ''
        ? []
        : lexicon.elsewhere.split('|').map((text) => toStems(toWords(foldText(text))).join(' ')),
    codes: groupBy(pages.flatMap(({ codes }, page) => codes.map((code) => [codeKeyOf(code), page] as const))),
    families: lexicon.families,
  };
}

/** Join the plain texts of entries. */
function joinPlain(entries: readonly Entry[]): PlainTexts {
  let end = 1;
  const lines = entries.map(({ plain }) => ` ${plain} \n`);
  return { text: `\n${lines.join('')}`, starts: lines.map(({ length }) => (end += length) - length) };
}

/** Set the points of the words of aliases and texts, and note these words. */
function addWords(lexicon: Lexicon, words: Set<string>, termOf: (stem: string) => Gathered): void {
  const [counts = [], gaps = [], levels = []] = [lexicon.counts, lexicon.gaps, lexicon.levels].map(
    unpackNumbers,
  );
  let at = 0;
  for (const [position, coded] of frontDecode(lexicon.words).entries()) {
    const isCommon = coded.endsWith('+');
    const word = isCommon ? coded.slice(0, -1) : coded;
    const term = termOf(stemOf(word));
    term.isCommon ||= isCommon;
    let page = 0;
    for (const end = at + (counts[position] ?? 0); at < end; at += 1) {
      page += gaps[at] ?? 0;
      term.points.set(page, LEVEL_POINTS[levels[at] ?? 0] ?? 0);
    }
    words.add(word);
  }
}

/** Say how telling a word is that stands on some of all pages: the rarer, the more. */
const telling = (all: number, some: number): number => Math.log(1 + (all + 0.5) / (some + 0.5));

/** List for each key the pages that have it. */
function groupBy<Key>(pairs: readonly (readonly [Key, number])[]): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const [key, page] of pairs) {
    const group = groups.get(key);
    if (!group) groups.set(key, [page]);
    else if (!group.includes(page)) group.push(page);
  }
  return groups;
}

/** What is gathered about a stem before it is sorted: page → points. */
interface Gathered {
  isCommon: boolean;
  points: Map<number, number>;
  lines: number[];
}

/** Gather for each stem the pages it speaks for, and how telling it is. */
function readTerms(
  lexicon: Lexicon,
  entries: readonly Entry[],
  words: Set<string>,
  stop: ReadonlySet<string>,
  count: number,
): Map<string, Term> {
  const gathered = new Map<string, Gathered>();
  const termOf = (stem: string): Gathered => {
    const known = gathered.get(stem);
    if (known) return known;
    const term: Gathered = { isCommon: false, points: new Map(), lines: [] };
    gathered.set(stem, term);
    return term;
  };
  entries.forEach(({ page, field, stems }, position) => {
    for (const stem of new Set(stems)) {
      const term = termOf(stem);
      term.lines.push(position);
      // Titles come first: a message never takes points away.
      if (!term.points.has(page)) term.points.set(page, field === 'title' ? TITLE_POINTS : MESSAGE_POINTS);
    }
  });
  addWords(lexicon, words, termOf);
  return new Map([...gathered].map(([stem, term]) => [stem, toTerm(stem, term, stop, count)]));
}

/** Sort what was gathered about a stem, and weigh it. */
function toTerm(stem: string, { points, ...term }: Gathered, stop: ReadonlySet<string>, count: number): Term {
  const pages = [...points.keys()];
  const values = new Float32Array(pages.length);
  // Most are in order already.
  if (pages.some((page, at) => page < (pages[at - 1] ?? 0))) pages.sort((a, b) => a - b);
  for (let at = 0; at < pages.length; at += 1) values[at] = points.get(pages[at] ?? 0) ?? 0;
  return {
    ...term,
    weight: isStopWord(stem, stop) ? STOP_WEIGHT : telling(count, pages.length),
    pages,
    points: values,
  };
}

/** Get how many points a stem gives a page: 0 where the page does not have it. */
export function pointsFor({ pages, points }: Term, page: number): number {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) < page) low = middle + 1;
    else high = middle;
  }
  return pages[low] === page ? (points[low] ?? 0) : 0;
}
