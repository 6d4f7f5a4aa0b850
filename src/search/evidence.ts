import { align, type Alignment, toAlignWords } from './align.ts';
import { evidenceFor, type Index, shareOf, type Term } from './open-lexicon.ts';
import type { Query, QueryWord, Reading } from './read-query.ts';

/** What speaks for a page. All but `line` go from 0 to about 1. */
export interface Evidence {
  page: number;
  /** How much of the query’s weight its words meet, by how much they say about it. */
  met: number;
  /** The same, where a word that is a name of the page counts in full. */
  named: number;
  /** `met` against all the words of the page: a page about one thing beats a page about many. */
  focused: number;
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
/** From this evidence on a word is a name of the page. */
const NAME_EVIDENCE = 3;

/** Collect what speaks for each page. Pages without any are left out. */
export function collectEvidence(index: Index, query: Query): Evidence[] {
  const met = new Float32Array(index.pages.length);
  const named = new Float32Array(index.pages.length);
  let whole = 0;
  for (const word of countedWords(query)) {
    const most =
      word.readings.length === 0
        ? UNKNOWN_WEIGHT
        : Math.max(...word.readings.map(({ stems }) => weightOf(index, stems)));
    const factor = word.isLight ? LIGHT_SHARE : 1;
    whole += factor * most;
    addBestReadings(index, word.readings, factor, met, named);
  }
  const lines = alignLines(index, query);
  return index.pages.flatMap((_, page): Evidence[] => {
    const line = lines.get(page);
    if (!line && (met[page] ?? 0) === 0) return [];
    const share = (met[page] ?? 0) / (whole || 1);
    return [
      {
        page,
        met: share,
        named: (named[page] ?? 0) / (whole || 1),
        focused: share / (index.lengths[page] ?? 1),
        aligned: line ? alignValue(line.alignment) : 0,
        line,
      },
    ];
  });
}

/** List the words that count, each once. */
const countedWords = ({ words }: Query): QueryWord[] => {
  const seen = new Set<string>();
  return words.filter(({ word, isStop }) => !isStop && !seen.has(word) && seen.add(word));
};

/** Weigh a reading: the mean weight of its stems. */
const weightOf = (index: Index, stems: readonly string[]): number =>
  stems.reduce((sum, stem) => sum + (index.terms.get(stem)?.weight ?? 0), 0) / stems.length;

/** Add for each page the reading of a word that says most about it. Several stems count where a page has them all. */
function addBestReadings(
  index: Index,
  readings: readonly Reading[],
  factor: number,
  met: Float32Array,
  named: Float32Array,
): void {
  const bestMet = new Float32Array(met.length);
  const bestNamed = new Float32Array(met.length);
  for (const { stems, weight } of readings) {
    const terms = stems
      .map((stem) => index.terms.get(stem))
      .filter((term): term is Term => term !== undefined);
    const [first, ...others] = terms;
    if (!first || terms.length < stems.length) continue;
    const full = factor * weight * weightOf(index, stems);
    for (let at = 0; at < first.pages.length; at += 1) {
      const page = first.pages[at] ?? 0;
      let evidence = first.evidence[at] ?? 0;
      for (const other of others) evidence = Math.min(evidence, evidenceFor(other, page));
      const value = full * shareOf(evidence);
      if (value <= (bestMet[page] ?? 0)) continue;
      bestMet[page] = value;
      bestNamed[page] = full * Math.min(1, evidence / NAME_EVIDENCE);
    }
  }
  for (let page = 0; page < met.length; page += 1) {
    met[page] = (met[page] ?? 0) + (bestMet[page] ?? 0);
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

/** Tell whether the best line of a page and the query are so much the same that it is no chance. */
export function isStrong({ line }: Pick<Evidence, 'line'>): boolean {
  if (!line) return false;
  const { ofLine, ofQuery, mass, matched } = line.alignment;
  return (
    (ofLine >= WHOLE.ofLine && mass >= WHOLE.mass) ||
    (ofQuery >= PIECE.ofQuery && mass >= PIECE.mass && matched.length >= PIECE.words) ||
    (ofLine >= SAME.ofLine && ofQuery >= SAME.ofQuery && mass >= SAME.mass)
  );
}
