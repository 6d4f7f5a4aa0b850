import type { InstantRanking } from './instant.ts';
import { merge } from './merge.ts';
import type { QueryWord } from './read-query.ts';

/** As much of Pagefind as the search uses. Its runtime has this shape, and so has a stand-in for tests. */
export interface Pagefind {
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string }>;
}

/** How many words are asked for. Each is one look-up in an index that is already there. */
const MOST_WORDS = 9;
/** How many results of a word are looked at: without a page map each one is a request. */
const MOST_RESULTS = 40;
/** Words that stand in most pages: if Pagefind does not find them, a part of its index is missing. */
const PROBES = ['backup', 'iphone', 'settings'];

/** Finds the position of the page of a result. */
export type PageFinder = (result: PagefindResult) => Promise<number | undefined>;

/** Asks Pagefind for the words of a query. */
export interface DeepSearch {
  /** Blend what Pagefind knows into a ranking of the instant layer. */
  deepen(ranking: InstantRanking): Promise<InstantRanking>;
}

/**
 * Open the deep layer. It asks Pagefind word by word and adds up: asked for several words at once, Pagefind answers only
 * with pages that hold all of them, so that one unknown word empties the list (71 → 92 % first hits, search.md).
 * Throws where the index is broken: a missing index file gives no results and no error, so known words are asked first.
 */
export async function openDeepSearch(pagefind: Pagefind, pageOf: PageFinder): Promise<DeepSearch> {
  const answers = new Map<string, Promise<PagefindResult[]>>();
  const ask = (word: string): Promise<PagefindResult[]> => {
    const answer = answers.get(word) ?? pagefind.search(word).then(({ results }) => results);
    answers.set(word, answer);
    return answer;
  };
  for (const probe of await Promise.all(PROBES.map(ask))) {
    if (probe.length === 0) throw new Error('The search index is incomplete. Build the site again.');
  }
  return {
    async deepen(ranking) {
      const words = chooseWords(ranking.query.words);
      return merge(ranking, await weighPages(await Promise.all(words.map(ask)), pageOf));
    },
  };
}

/** Weigh the pages of several answers from 0 to 1: the score of each word, times the share of words found. */
async function weighPages(
  answers: readonly (readonly PagefindResult[])[],
  pageOf: PageFinder,
): Promise<Map<number, number>> {
  const totals = new Map<number, { score: number; words: number }>();
  for (const results of answers) {
    const most = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of results.slice(0, MOST_RESULTS)) {
      const page = await pageOf(result);
      if (page === undefined) continue;
      const before = totals.get(page) ?? { score: 0, words: 0 };
      totals.set(page, { score: before.score + result.score / most, words: before.words + 1 });
    }
  }
  return new Map(
    [...totals].map(([page, { score, words }]) => [page, (score * words) / answers.length ** 2]),
  );
}

/** Choose what to ask: the words that say most, corrected, without quotes and line breaks (Pagefind reads both as orders). */
function chooseWords(words: readonly QueryWord[]): string[] {
  const telling = words.filter(({ isStop, isLight }) => !isStop && !isLight);
  const asked = (telling.length > 0 ? telling : words).flatMap(({ word, correction }) =>
    (correction ?? word).split(' '),
  );
  return [...new Set(asked)].slice(0, MOST_WORDS);
}
