import type { Index } from './open-lexicon.ts';
import type { QueryWord } from './read-query.ts';
import { APP, type Entry, SLOT } from './unpack-lexicon.ts';

/** How a line of a page lies in the query. */
export interface Alignment {
  /** Share of the line’s weight found in the query, in order. */
  ofLine: number;
  /** Share of the query’s weight found in the line, in order. */
  ofQuery: number;
  /** The matched weight, less what lies between, in words that only one page has. Long, unbroken runs are high. */
  mass: number;
  /** Positions of the matched words of the query. */
  matched: readonly number[];
}

/** The weight of an app’s name in a message: any of them fits. */
const APP_WEIGHT = 0.5;
/** A word of the line that the query lacks, and a word of the query that the line lacks, cost this share of their weight. */
const MISSING = 0.5;
const EXTRA = 0.3;
/** A word nobody knows weighs this much when it stands between matched words. */
const UNKNOWN_WEIGHT = 2;

/** One word of the query, ready to be compared with stems. */
export interface AlignWord {
  /** Stem → how well it fits. */
  fits: ReadonlyMap<string, number>;
  weight: number;
  /** How many words of the query it stands for (“Apple Devices app” is one name). */
  position: number;
}

/** Prepare a query for alignment: its readings of one stem, names of apps and devices as one. */
export function toAlignWords(index: Index, words: readonly QueryWord[]): AlignWord[] {
  const prepared: AlignWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as QueryWord;
    const appWords = countAppWords(words, at);
    const fits = new Map<string, number>();
    if (appWords > 0) fits.set(APP, 1);
    for (const { stems, weight } of word.readings) {
      const [stem = ''] = stems;
      if (stems.length === 1 && weight > (fits.get(stem) ?? 0.4)) fits.set(toAlignStem(stem), weight);
    }
    prepared.push({ fits, weight: weightOf(index, [...fits.keys()][0]), position: at });
    at += Math.max(0, appWords - 1);
  }
  return prepared;
}

/** Count the words of an app’s name that begin here. */
function countAppWords(words: readonly QueryWord[], at: number): number {
  const stemAt = (offset: number) => words[at + offset]?.stem;
  if (stemAt(0) === 'itun' || stemAt(0) === 'finder') return 1;
  if (stemAt(0) !== 'appl' || stemAt(1) !== 'devic') return 0;
  return words[at + 2]?.word === 'app' ? 3 : 2;
}

/** Any app and any Apple device may stand in the same sentence. */
export const toAlignStem = (stem: string): string =>
  stem === 'itun' || stem === 'finder' ? APP : stem === 'ipad' || stem === 'ipod' ? 'iphon' : stem;

const weightOf = (index: Index, stem: string | undefined): number =>
  stem === APP
    ? APP_WEIGHT
    : stem === undefined
      ? UNKNOWN_WEIGHT
      : (index.terms.get(stem)?.weight ?? UNKNOWN_WEIGHT);

/** Lay a line over the query where it fits best (Smith–Waterman): in order, gaps cost, what varies is free. */
export function align(index: Index, query: readonly AlignWord[], { stems }: Entry): Alignment {
  const width = query.length + 1;
  const scores = new Float64Array((stems.length + 1) * width);
  const moves = new Uint8Array(scores.length);
  let best = 0;
  stems.forEach((raw, row) => {
    const stem = toAlignStem(raw);
    const isSlot = stem === SLOT;
    const lineWeight = isSlot ? 0 : weightOf(index, stem);
    for (let column = 1; column < width; column += 1) {
      const word = query[column - 1] as AlignWord;
      const cell = (row + 1) * width + column;
      const fit = word.fits.get(stem) ?? 0;
      const takeBoth = fit > 0 ? (scores[cell - width - 1] ?? 0) + fit * lineWeight : 0;
      const skipLine = (scores[cell - width] ?? 0) - lineWeight * MISSING;
      const skipWord = (scores[cell - 1] ?? 0) - (isSlot ? 0.02 : Math.max(0.2, word.weight * EXTRA));
      const score = Math.max(0, takeBoth, skipLine, skipWord);
      scores[cell] = score;
      moves[cell] = score === 0 ? 0 : score === takeBoth ? 1 : score === skipLine ? 2 : 3;
      if (score > (scores[best] ?? 0)) best = cell;
    }
  });
  return trace(index, query, stems, { scores, moves, best, width });
}

/** Walk an alignment back from its best cell and sum up what it matched. */
function trace(
  index: Index,
  query: readonly AlignWord[],
  stems: readonly string[],
  { scores, moves, best, width }: { scores: Float64Array; moves: Uint8Array; best: number; width: number },
): Alignment {
  const matched: number[] = [];
  let weight = 0;
  for (let cell = best; moves[cell];) {
    if (moves[cell] === 1) {
      const word = query[(cell % width) - 1] as AlignWord;
      const stem = toAlignStem(stems[Math.floor(cell / width) - 1] ?? '');
      matched.unshift(word.position);
      weight += (word.fits.get(stem) ?? 0) * weightOf(index, stem);
    }
    cell -= moves[cell] === 1 ? width + 1 : moves[cell] === 2 ? width : 1;
  }
  const ofAll = (all: number) => (all === 0 ? 0 : Math.min(1, weight / all));
  return {
    ofLine: ofAll(sum(stems.map((stem) => (stem === SLOT ? 0 : weightOf(index, toAlignStem(stem)))))),
    ofQuery: ofAll(sum(query.map((word) => word.weight))),
    mass: (scores[best] ?? 0) / index.unit,
    matched,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
