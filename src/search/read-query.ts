import { findCodes, type FoundCode } from './codes.ts';
import { dropNoise, foldText, toPlain, toWords } from './normalise.ts';
import type { Index } from './open-lexicon.ts';
import { findSimilar } from './slips.ts';
import { isStopWord, stemOf, wordsOf } from './terms.ts';

/** Another way to read a word of the query: stems that stand together for it, and how much they count. */
export interface Reading {
  stems: readonly string[];
  weight: number;
}

/** One word of the query. */
export interface QueryWord {
  /** The word, normalised. */
  word: string;
  stem: string;
  isStop: boolean;
  /** A common English word: it says less than its rarity. */
  isLight: boolean;
  /** Whether the lexicon holds it (or a form of it). */
  isKnown: boolean;
  /** Itself, synonyms, corrections; best first. */
  readings: Reading[];
  /** What it is corrected to. */
  correction?: string;
}

/** A query, read. */
export interface Query {
  /** The text, folded, without what belongs to the device or the log. */
  folded: string;
  /** The text without case and punctuation. */
  plain: string;
  words: readonly QueryWord[];
  codes: readonly FoundCode[];
  /** True where a word belongs to another product. */
  isElsewhere: boolean;
}

/** How many unknown words are compared with the whole lexicon. */
const MOST_CORRECTED = 12;
/** A synonym counts a little less than the word itself. */
const SYNONYM_WEIGHT = 0.7;
/** Two words written together: “screentime”. */
const SPLIT_WEIGHT = 0.9;
/** A word that only begins like this one: the reader is still typing. */
const PREFIX_WEIGHT = 0.75;

export interface ReadOptions {
  /** Set to `false` to take every word as typed: the way back from a correction. */
  correct?: boolean;
}

/** Read a query: its codes, its words, and what each word may mean. */
export function readQuery(index: Index, text: string, { correct = true }: ReadOptions = {}): Query {
  const folded = dropNoise(foldText(text));
  const words = wordsOf(toWords(folded)).map((word): QueryWord => {
    const stem = stemOf(word);
    const isKnown = index.terms.has(stem);
    return {
      word,
      stem,
      isStop: isStopWord(word, index.stop),
      isLight: index.terms.get(stem)?.isCommon ?? false,
      isKnown,
      readings: isKnown ? [{ stems: [stem], weight: 1 }] : [],
    };
  });
  const known = addSynonyms(index, words);
  if (correct) correctWords(index, words, known);
  const stems = ` ${words.map(({ stem }) => stem).join(' ')} `;
  return {
    folded,
    plain: toPlain(foldText(text)),
    words,
    codes: findCodes(folded),
    isElsewhere: index.elsewhere.some((phrase) => stems.includes(` ${phrase} `)),
  };
}

/** Add to each word what means the same. Returns the words that stand in the table, so that they are not corrected. */
function addSynonyms(index: Index, words: readonly QueryWord[]): Set<QueryWord> {
  const found = new Set<QueryWord>();
  words.forEach(({ stem }, at) => {
    for (const { phrase, meaning } of index.same.get(stem) ?? []) {
      if (!phrase.every((part, offset) => words[at + offset]?.stem === part)) continue;
      for (const word of words.slice(at, at + phrase.length)) {
        word.readings.push({ stems: meaning, weight: SYNONYM_WEIGHT });
        found.add(word);
      }
    }
  });
  return found;
}

/** Find for each unknown word the known words that may be meant. */
function correctWords(index: Index, words: readonly QueryWord[], inTable: ReadonlySet<QueryWord>): void {
  const unknown = words.filter((word) => !word.isKnown && !word.isStop && !inTable.has(word));
  for (const word of unknown.slice(0, MOST_CORRECTED)) {
    if (word === words.at(-1) && word.word.length >= 2) {
      const longer = index.words.filter(({ word: known }) => known.startsWith(word.word)).slice(0, 8);
      for (const { word: known } of longer)
        word.readings.push({ stems: [stemOf(known)], weight: PREFIX_WEIGHT });
      if (longer.length > 0) continue;
    }
    const similar = findSimilar(word.word, index.words);
    const parts = similar.length > 0 ? undefined : splitWord(index, word.word);
    if (parts) word.readings.push({ stems: parts.map(stemOf), weight: SPLIT_WEIGHT });
    for (const { word: known, likeness } of similar)
      word.readings.push({ stems: [stemOf(known)], weight: likeness });
    const correction = parts?.join(' ') ?? similar[0]?.word;
    if (correction !== undefined) word.correction = correction;
  }
  joinWords(index, words);
}

/** Split a word that is two known words written together: “screentime”. */
function splitWord(index: Index, word: string): [string, string] | undefined {
  for (let at = word.length - 3; at >= 3; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if ((index.terms.has(stemOf(first)) || isStopWord(first, index.stop)) && index.terms.has(stemOf(second)))
      return [first, second];
  }
  return undefined;
}

/** Join two words that are one known word written apart: “key chain”. */
function joinWords(index: Index, words: readonly QueryWord[]): void {
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!next || (word.isKnown && next.isKnown)) return;
    const stem = stemOf(word.word + next.word);
    if (!index.terms.has(stem)) return;
    for (const part of [word, next]) {
      part.readings.push({ stems: [stem], weight: 0.95 });
      part.correction = word.word + next.word;
    }
  });
}
