import { COMMON_WORDS, STOP_WORDS } from './common-words.ts';
import { LEVEL_POINTS, type PackedWords } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { frontCode, packNumbers } from './pack.ts';
import type { PageText } from './page-texts.ts';
import { isStopWord, stemOf, wordsOf } from './terms.ts';

/** A word that stands in nine phrases says no more than in six. */
const MOST_LINES = 6;
/** Fewer points change no ranking and are not stored. */
const LEAST_POINTS = 4;

/** A stem with the form it is written in most, and the evidence it gives for each page. */
export interface GatheredWord {
  stem: string;
  word: string;
  evidence: ReadonlyMap<number, number>;
}

/** Gather the words of each page’s texts with their evidence, sorted. */
export function gatherWords(texts: readonly (readonly PageText[])[]): GatheredWord[] {
  const forms = new Map<string, Map<string, number>>();
  const gathered = new Map<string, Map<number, number>>();
  texts.forEach((lines, page) => {
    for (const [stem, evidence] of weighWords(lines, forms))
      gathered.set(stem, (gathered.get(stem) ?? new Map<number, number>()).set(page, evidence));
  });
  return [...gathered]
    .map(([stem, evidence]) => ({ stem, word: mostUsed(forms.get(stem)) ?? stem, evidence }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}

/** The pages a word speaks for, in order, with its points, and those that titles and messages give by themselves. */
export type PointsOf = (word: GatheredWord) => readonly { page: number; points: number; byLines: number }[];

/** Pack gathered words: the words, then for each the pages and levels that differ from what titles and messages give. */
export function packWords(gathered: readonly GatheredWord[], pointsOf: PointsOf): PackedWords {
  const kept = gathered
    .map((word) => ({
      coded: word.word + (COMMON_STEMS.has(word.stem) ? '+' : ''),
      pages: pointsOf(word).filter(({ points, byLines }) =>
        byLines === 0 ? points >= LEAST_POINTS : levelOf(points) !== levelOf(byLines),
      ),
    }))
    // A common word is marked even where none of its pages is kept: titles and messages hold it too.
    .filter(({ coded, pages }) => pages.length > 0 || coded.endsWith('+'));
  const pages = kept.map((word) => word.pages);
  return {
    words: frontCode(kept.map(({ coded }) => coded)),
    counts: packNumbers(pages.map(({ length }) => length)),
    gaps: packNumbers(pages.flatMap((list) => list.map(({ page }, at) => page - (list[at - 1]?.page ?? 0)))),
    levels: packNumbers(pages.flat().map(({ points }) => levelOf(points))),
  };
}

const COMMON_STEMS = new Set([...COMMON_WORDS].map(stemOf));

/** Sum up the evidence that each stem of some lines gives, and note the forms it was met in. */
function weighWords(
  lines: readonly PageText[],
  forms: Map<string, Map<string, number>>,
): Map<string, number> {
  const found = new Map<string, Map<number, number>>();
  for (const { text, weight } of lines) {
    const stems = new Set<string>();
    for (const word of wordsOf(normalise(text)).filter((each) => !isStopWord(each, STOP_WORDS))) {
      const stem = stemOf(word);
      stems.add(stem);
      const seen = forms.get(stem) ?? new Map<string, number>();
      forms.set(stem, seen.set(word, (seen.get(word) ?? 0) + 1));
    }
    for (const stem of stems) {
      const perWeight = found.get(stem) ?? new Map<number, number>();
      found.set(stem, perWeight.set(weight, (perWeight.get(weight) ?? 0) + 1));
    }
  }
  return new Map(
    [...found].map(([stem, perWeight]) => [
      stem,
      [...perWeight].reduce((sum, [weight, count]) => sum + weight * Math.min(MOST_LINES, count), 0),
    ]),
  );
}

/** Find the level whose points are nearest. */
const levelOf = (points: number): number =>
  LEVEL_POINTS.reduce(
    (best, level, index) =>
      Math.abs(level - points) < Math.abs((LEVEL_POINTS[best] ?? 0) - points) ? index : best,
    0,
  );

/** Find the form of a word that is used most. */
const mostUsed = (forms: ReadonlyMap<string, number> | undefined): string | undefined =>
  [...(forms ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
