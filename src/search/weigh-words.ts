import { COMMON_WORDS, STOP_WORDS } from './common-words.ts';
import { LEVEL_EVIDENCE, LEVELS } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { frontCode, packNumbers } from './pack.ts';
import type { PageText } from './page-texts.ts';
import { isStopWord, stemOf, wordsOf } from './terms.ts';

/** How many words of its texts a page keeps beside those of its names, most telling first. */
const WORDS_PER_PAGE = 14;
/** A word that stands in nine phrases says no more than in six. */
const MOST_LINES = 6;

interface Weighed {
  evidence: number;
  /** Whether it is in a name of the page: such words are always kept. */
  isName: boolean;
}

/** Weigh the words of each page’s texts, keep the most telling ones, and pack them: words, then pages and levels of each. */
export function packWords(texts: readonly (readonly PageText[])[]): { words: string; weights: string } {
  const forms = new Map<string, Map<string, number>>();
  const pages = texts.map((lines) => weighWords(lines, forms));
  const frequency = new Map<string, number>();
  for (const stem of pages.flatMap((words) => [...words.keys()]))
    frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const kept = new Map<string, number[]>();
  pages.forEach((words, page) => {
    const telling = ([stem, { evidence }]: [string, Weighed]) =>
      evidence * Math.log(pages.length / (frequency.get(stem) ?? 1));
    // Common words stay: that a page is about iCloud, or the computer, decides between pages that share the rest.
    const candidates = [...words].sort((a, b) => telling(b) - telling(a) || (a[0] < b[0] ? -1 : 1));
    const rest = candidates.filter(([, { isName }]) => !isName).slice(0, WORDS_PER_PAGE);
    for (const [stem, { evidence }] of [...candidates.filter(([, { isName }]) => isName), ...rest]) {
      const weights = kept.get(stem);
      const weight = page * LEVELS + levelOf(evidence);
      if (weights) weights.push(weight);
      else kept.set(stem, [weight]);
    }
  });
  // A common word is marked even where its pages are not kept: titles and messages hold it too.
  for (const stem of COMMON_STEMS) if (forms.has(stem) && !kept.has(stem)) kept.set(stem, []);
  const sorted = [...kept]
    .map(([stem, weights]) => ({ stem, word: mostUsed(forms.get(stem)) ?? stem, weights }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    words: frontCode(sorted.map(({ word, stem }) => word + (COMMON_STEMS.has(stem) ? '+' : ''))),
    weights: packNumbers(sorted.flatMap(({ weights }) => [weights.length, ...toDistances(weights)])),
  };
}

const COMMON_STEMS = new Set([...COMMON_WORDS].map(stemOf));

/** Sum up the evidence that each stem of some lines gives, and note the forms it was met in. */
function weighWords(
  lines: readonly PageText[],
  forms: Map<string, Map<string, number>>,
): Map<string, Weighed> {
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
    [...found].map(([stem, perWeight]) => {
      const evidence = [...perWeight].reduce(
        (sum, [weight, count]) => sum + weight * Math.min(MOST_LINES, count),
        0,
      );
      return [stem, { evidence, isName: Math.max(...perWeight.keys()) > 1 }];
    }),
  );
}

/** Find the level whose evidence is nearest. */
const levelOf = (evidence: number): number =>
  LEVEL_EVIDENCE.reduce(
    (best, level, index) =>
      Math.abs(level - evidence) < Math.abs((LEVEL_EVIDENCE[best] ?? 0) - evidence) ? index : best,
    0,
  );

/** Keep of each page its distance from the one before; the level stays as it is. */
const toDistances = (weights: readonly number[]): number[] =>
  weights.map((weight, index) => {
    const before = weights[index - 1];
    return weight - (before === undefined ? 0 : before - (before % LEVELS));
  });

/** Find the form of a word that is used most. */
const mostUsed = (forms: ReadonlyMap<string, number> | undefined): string | undefined =>
  [...(forms ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
