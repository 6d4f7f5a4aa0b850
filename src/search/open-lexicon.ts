import { codeKeyOf } from './codes.ts';
import { type Lexicon, LEVEL_EVIDENCE, LEVELS, MESSAGE_EVIDENCE, TITLE_EVIDENCE } from './lexicon.ts';
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
  /** For each page how much evidence it gives: 0, or from 0.6 (in passing) to 17 (in every name of the page). */
  evidence: Float32Array;
  /** The titles and messages that hold it. */
  lines: number[];
}

/** The opened lexicon: everything a query is compared with. */
export interface Index {
  pages: readonly KnownPage[];
  entries: readonly Entry[];
  terms: ReadonlyMap<string, Term>;
  /** The weight of a word that only one page has: the unit of what an alignment weighs. */
  unit: number;
  /** The length of each page’s vector of words, against the mean: pages that speak of much match much by chance. */
  lengths: readonly number[];
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
    terms,
    unit: telling(pages.length, 1),
    lengths: measurePages(terms, pages.length),
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

/** Add the evidence of the words of aliases and texts, and note these words. */
function addWords(
  lexicon: Lexicon,
  words: Set<string>,
  termOf: (stem: string) => Term,
  add: (term: Term, page: number, more: number) => void,
): void {
  const weights = unpackNumbers(lexicon.weights);
  let at = 0;
  for (const coded of frontDecode(lexicon.words)) {
    const isCommon = coded.endsWith('+');
    const word = isCommon ? coded.slice(0, -1) : coded;
    const term = termOf(stemOf(word));
    term.isCommon ||= isCommon;
    let page = 0;
    for (let left = weights[at++] ?? 0; left > 0; left -= 1) {
      const value = weights[at++] ?? 0;
      page += Math.floor(value / LEVELS);
      add(term, page, LEVEL_EVIDENCE[value % LEVELS] ?? 0);
    }
    words.add(word);
  }
}

/** Measure the length of each page’s vector of words. */
function measurePages(terms: ReadonlyMap<string, Term>, count: number): number[] {
  const squares = new Array<number>(count).fill(0);
  for (const { weight, evidence } of terms.values()) {
    evidence.forEach(
      (amount, page) => (squares[page] = (squares[page] ?? 0) + (weight * shareOf(amount)) ** 2),
    );
  }
  const mean = squares.reduce((sum, square) => sum + Math.sqrt(square), 0) / count;
  return squares.map((square) => Math.sqrt(square) / mean || 1);
}

/** Say how telling a word is that stands on some of all pages: the rarer, the more. */
const telling = (all: number, some: number): number => Math.log(1 + (all + 0.5) / (some + 0.5));

/** Turn evidence into a share below 1: each further mention says less. */
export const shareOf = (evidence: number): number => evidence / (evidence + 3);

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

/** Gather for each stem the pages it speaks for, and how telling it is. */
function readTerms(
  lexicon: Lexicon,
  entries: readonly Entry[],
  words: Set<string>,
  stop: ReadonlySet<string>,
  count: number,
): Map<string, Term> {
  const terms = new Map<string, Term>();
  const termOf = (stem: string): Term => {
    const term = terms.get(stem) ?? {
      weight: 0,
      isCommon: false,
      evidence: new Float32Array(count),
      lines: [],
    };
    terms.set(stem, term);
    return term;
  };
  const add = ({ evidence }: Term, page: number, more: number) =>
    (evidence[page] = (evidence[page] ?? 0) + more);
  entries.forEach(({ page, field, stems }, position) => {
    for (const stem of new Set(stems)) {
      const term = termOf(stem);
      term.lines.push(position);
      add(term, page, field === 'title' ? TITLE_EVIDENCE : MESSAGE_EVIDENCE);
    }
  });
  addWords(lexicon, words, termOf, add);
  for (const [stem, term] of terms) {
    const pages = term.evidence.reduce((sum, evidence) => sum + (evidence > 0 ? 1 : 0), 0);
    term.weight = isStopWord(stem, stop) ? STOP_WEIGHT : telling(count, pages);
  }
  return terms;
}
