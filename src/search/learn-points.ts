import type { Index } from './open-lexicon.ts';
import {
  createPrepare,
  type Example,
  type Learned,
  type Prepared,
  takePoints,
  type Way,
} from './prepare-examples.ts';

/** What one word gives each page it speaks for: how much, through which stem, and where that keeps its points. */
interface Hits {
  pages: number[];
  values: Float32Array;
  shares: Float32Array;
  stems: (Learned | undefined)[];
  places: Uint16Array;
}

/** How often all examples are gone through. Six times: no better, and half a second more. */
const ROUNDS = 6;
/** Each word of an example is left out with this chance, so that the others learn to do without it. */
const DROPOUT = 0.25;
/** How large a first step is, in points. With steps twice as large the fresh queries got one percent worse. */
const STEP = 2;
/** How many points make a page e times as likely: 1 ÷ this. */
const SHARPNESS = 0.45;
/** Smaller slopes move nothing. */
const LEAST_SLOPE = 1e-3;
/** A word of more pages tells few of them apart and keeps its points: what is learned of a page costs the same among 5,000. */
const WIDEST = 400;
/** A word that a page has keeps a trace, so that it may rise again. */
const TRACE = 0.01;

/**
 * Learn how many points each word gives each page, in place, by softmax regression: a text should find its page before
 * all others. Only pages that have a word already are moved. The same examples give the same points. Returns for each
 * stem its points and how far they were moved.
 */
export function learnPoints(index: Index, examples: readonly Example[]): ReadonlyMap<string, Learned> {
  const learned = takePoints(index);
  const prepared = examples.map(createPrepare(index, learned));
  const chance = createChance();
  const slate = createSlate(index.pages.length);
  const hits: Hits[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(prepared, chance);
    for (const example of prepared) {
      const kept = example.words.filter(() => chance() >= DROPOUT);
      while (hits.length < kept.length) hits.push(createHits(index.pages.length));
      kept.forEach((ways, at) => findHits(ways, hits[at] as Hits));
      learnFrom(hits.slice(0, kept.length), example, slate);
    }
  }
  return learned;
}

/** Create room for what one word gives: it is used for every example, because new arrays would cost half of the time. */
const createHits = (count: number): Hits => ({
  pages: [],
  values: new Float32Array(count),
  shares: new Float32Array(count),
  stems: new Array<Learned | undefined>(count).fill(undefined),
  places: new Uint16Array(count),
});

/** Find for each page the way to read a word that gives it most. Of several stems the weakest counts. */
function findHits(ways: readonly Way[], hits: Hits): void {
  for (const page of hits.pages) hits.values[page] = 0;
  hits.pages.length = 0;
  for (const { meeting, share } of ways) {
    if (meeting.pages.length > WIDEST) continue;
    for (let at = 0; at < meeting.pages.length; at += 1) {
      const page = meeting.pages[at] ?? 0;
      let least: Learned | undefined;
      let place = 0;
      for (const { stem, places } of meeting.stems) {
        const own = places[at] ?? 0;
        if (least && (stem.points[own] ?? 0) >= (least.points[place] ?? 0)) continue;
        least = stem;
        place = own;
      }
      const value = share * (least?.points[place] ?? 0);
      const before = hits.values[page] ?? 0;
      if (value <= before) continue;
      if (before === 0) hits.pages.push(page);
      hits.values[page] = value;
      hits.shares[page] = share;
      hits.stems[page] = least;
      hits.places[page] = place;
    }
  }
}

/** Room for what is reckoned for each page. Only what belongs to pages that were met is worth anything. */
interface Slate {
  met: number[];
  isMet: Uint8Array;
  scores: Float32Array;
  /** How much the loss grows with each point of a page. */
  slopes: Float32Array;
}

const createSlate = (count: number): Slate => ({
  met: [],
  isMet: new Uint8Array(count),
  scores: new Float32Array(count),
  slopes: new Float32Array(count),
});

/** Score the pages that any word speaks for. */
function scoreMet(hits: readonly Hits[], prior: Float32Array, { met, isMet, scores }: Slate): void {
  for (const page of met) isMet[page] = 0;
  met.length = 0;
  for (const { pages, values } of hits) {
    for (const page of pages) {
      if (isMet[page] === 0) {
        isMet[page] = 1;
        met.push(page);
        scores[page] = prior[page] ?? 0;
      }
      scores[page] = (scores[page] ?? 0) + (values[page] ?? 0);
    }
  }
}

/** Find how the loss changes with the points of each page that was met: the slope of the softmax. */
function findSlopes({ met, isMet, scores, slopes }: Slate, want: readonly number[]): boolean {
  let top = -Infinity;
  for (const page of met) top = Math.max(top, scores[page] ?? 0);
  let all = 0;
  for (const page of met) all += scores[page] = Math.exp(SHARPNESS * ((scores[page] ?? 0) - top));
  const wanted = want.filter((page) => isMet[page] === 1);
  const right = wanted.reduce((sum, page) => sum + (scores[page] ?? 0), 0);
  for (const page of met) slopes[page] = (scores[page] ?? 0) / all;
  for (const page of wanted) slopes[page] = (slopes[page] ?? 0) - (scores[page] ?? 0) / right;
  return right > 0;
}

/** Move the points of all words that took part: up where a page was wanted, down where it was not. */
function learnFrom(hits: readonly Hits[], { prior, want, weight }: Prepared, slate: Slate): void {
  scoreMet(hits, prior, slate);
  if (!findSlopes(slate, want)) return;
  for (const { pages, shares, stems, places } of hits) {
    for (const page of pages) {
      const slope = slate.slopes[page] ?? 0;
      const stem = stems[page];
      if (!stem || Math.abs(slope) < LEAST_SLOPE) continue;
      const place = places[page] ?? 0;
      const step = weight * SHARPNESS * (shares[page] ?? 0) * slope;
      const moved = (stem.moved[place] ?? 0) + step * step;
      stem.moved[place] = moved;
      stem.points[place] = Math.max(TRACE, (stem.points[place] ?? 0) - (STEP * step) / Math.sqrt(moved));
    }
  }
}

/** Create a source of chance that gives the same numbers every time (a linear congruential generator). */
function createChance(): () => number {
  let seed = 1;
  return () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Shuffle a list in place. */
function shuffle(list: unknown[], chance: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}
