import { align, type Alignment, toAlignWords } from './align.ts';
import { type Index, pointsFor, type Term } from './open-lexicon.ts';
import type { Query, Reading } from './read-query.ts';

/** What speaks for a page. */
export interface Evidence {
  page: number;
  /** The points its words give the page, as a mean over the words of the query by their weight. */
  points: number;
  /** From 0 to 1: how much of the query’s weight is words that name the page. */
  named: number;
  /** How well its best message or title lies in the query, word after word. */
  aligned: number;
  /** The line that lies best, and how. */
  line: { entry: number; alignment: Alignment } | undefined;
}

/** How many lines are aligned word by word: those that have most weight in common with the query. */
const MOST_ALIGNED = 40;
/** What a word nobody knows counts for in the whole of a query. */
const UNKNOWN_WEIGHT = 2.5;
/** A common English word (“last”, “says”, “new”) counts this share of its weight. */
const LIGHT_SHARE = 0.7;
/** From so many points on a word is a name of the page. */
const NAME_POINTS = 24;

/** Collect what speaks for each page. Pages without any are left out. */
export function collectEvidence(index: Index, query: Query): Evidence[] {
  const points = new Float32Array(index.pages.length);
  const named = new Float32Array(index.pages.length);
  const { words, whole } = weighQuery(index, query);
  for (const { readings } of words) addBestReadings(index, readings, points, named);
  const lines = alignLines(index, query);
  return index.pages.flatMap((_, page): Evidence[] => {
    const line = lines.get(page);
    if (!line && (points[page] ?? 0) === 0) return [];
    return [
      {
        page,
        points: (points[page] ?? 0) / whole,
        named: (named[page] ?? 0) / whole,
        aligned: line ? alignValue(line.alignment) : 0,
        line,
      },
    ];
  });
}

/** Weigh the readings of each word that counts, each word once, and the whole of the query. */
export function weighQuery(
  index: Index,
  { words }: Query,
): { words: { readings: Reading[] }[]; whole: number } {
  const seen = new Set<string>();
  let whole = 0;
  const weighed = words
    .filter(({ word, isStop }) => !isStop && !seen.has(word) && seen.add(word))
    .map(({ readings, isLight }) => {
      const factor = isLight ? LIGHT_SHARE : 1;
      const weights = readings.map(({ stems }) => weightOf(index, stems));
      whole += factor * (weights.length === 0 ? UNKNOWN_WEIGHT : Math.max(...weights));
      return {
        readings: readings.map(({ stems, weight }, at) => ({
          stems,
          weight: factor * weight * (weights[at] ?? 0),
        })),
      };
    });
  return { words: weighed, whole: whole || 1 };
}

/** Weigh a reading: the mean weight of its stems. */
const weightOf = (index: Index, stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + (index.terms.get(stem)?.weight ?? 0), 0) / stems.length;

/** Add for each page the reading of a word that says most about it. Several stems count where a page has them all. */
function addBestReadings(
  index: Index,
  readings: readonly Reading[],
  points: Float32Array,
  named: Float32Array,
): void {
  const best = new Float32Array(points.length);
  const bestNamed = new Float32Array(points.length);
  for (const { stems, weight } of readings) {
    const terms = stems
      .map((stem) => index.terms.get(stem))
      .filter((term): term is Term => term !== undefined);
    const [first, ...others] = terms;
    if (!first || terms.length < stems.length) continue;
    for (let at = 0; at < first.pages.length; at += 1) {
      const page = first.pages[at] ?? 0;
      let value = first.points[at] ?? 0;
      for (const other of others) value = Math.min(value, pointsFor(other, page));
      if (weight * value <= (best[page] ?? 0)) continue;
      best[page] = weight * value;
      bestNamed[page] = weight * Math.min(1, value / NAME_POINTS);
    }
  }
  for (let page = 0; page < points.length; page += 1) {
    points[page] = (points[page] ?? 0) + (best[page] ?? 0);
    named[page] = (named[page] ?? 0) + (bestNamed[page] ?? 0);
  }
}

/** Align the lines that have most weight in common with the query, and keep the best of each page. */
function alignLines(index: Index, query: Query): Map<number, { entry: number; alignment: Alignment }> {
  const common = new Float32Array(index.entries.length);
  for (const { readings } of query.words) {
    const gains = new Map<number, number>();
    for (const { stems, weight } of readings) {
      const term = stems.length === 1 ? index.terms.get(stems[0] ?? '') : undefined;
      for (const entry of term?.lines ?? [])
        gains.set(entry, Math.max(gains.get(entry) ?? 0, weight * (term?.weight ?? 0)));
    }
    for (const [entry, gain] of gains) common[entry] = (common[entry] ?? 0) + gain;
  }
  const prepared = toAlignWords(index, query.words);
  const best = new Map<number, { entry: number; alignment: Alignment }>();
  for (const entry of heaviest(common, MOST_ALIGNED)) {
    const line = index.entries[entry];
    if (!line) continue;
    const alignment = align(index, prepared, line);
    const before = best.get(line.page);
    // A title may be the message itself; then the message is what is shown.
    const lead = before ? alignValue(alignment) - alignValue(before.alignment) : 1;
    if (lead > 0 || (lead === 0 && line.field === 'message')) best.set(line.page, { entry, alignment });
  }
  return best;
}

/** List the positions of the heaviest weights, heaviest first. One pass: there are thousands, and few are wanted. */
function heaviest(weights: Float32Array, most: number): number[] {
  const best: number[] = [];
  weights.forEach((weight, at) => {
    const last = best.length < most ? 0 : (weights[best.at(-1) ?? 0] ?? 0);
    if (weight <= last) return;
    let place = best.length;
    while (place > 0 && (weights[best[place - 1] ?? 0] ?? 0) < weight) place -= 1;
    best.splice(place, 0, at);
    if (best.length > most) best.pop();
  });
  return best;
}

/** Rate an alignment: one side lies wholly inside the other, in order, and it is heavy enough to mean something. */
export const alignValue = ({ ofLine, ofQuery, mass }: Alignment): number =>
  Math.max(ofLine, ofQuery) ** 2 * (mass / (mass + 1.2)) + 0.15 * Math.min(ofLine, ofQuery);

/** The whole line stands in the query, and it is heavy enough to be no chance. */
const WHOLE = { ofLine: 0.9, mass: 1.3 };
/** The query is a piece of the line, several words long and unbroken. */
const PIECE = { ofQuery: 0.95, mass: 1.7, words: 4 };
/** Query and line are the same: a few words are enough. */
const SAME = { ofLine: 0.97, ofQuery: 0.97, mass: 0.5 };

/**
 * Tell whether the best line of a page and the query are so much the same that it is no chance. Who asks how to do
 * something names a button (“how to turn on encrypt local backup”): a line of few words is not their message.
 */
export function isStrong({ line }: Pick<Evidence, 'line'>, isAsking: boolean): boolean {
  if (!line) return false;
  const { ofLine, ofQuery, mass, matched } = line.alignment;
  const isLabel = isAsking && matched.length < PIECE.words;
  return (
    (ofLine >= WHOLE.ofLine && mass >= WHOLE.mass && !isLabel) ||
    (ofQuery >= PIECE.ofQuery && mass >= PIECE.mass && matched.length >= PIECE.words) ||
    (ofLine >= SAME.ofLine && ofQuery >= SAME.ofQuery && mass >= SAME.mass)
  );
}
