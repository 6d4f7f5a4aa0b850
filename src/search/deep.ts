import type { SearchAnswer } from './answer.ts';
import { type InstantRanking, toAnswer } from './instant.ts';
import { merge } from './merge.ts';
import type { Index } from './open-lexicon.ts';
import type { PageMap } from './page-map.ts';
import { addPassages } from './passages.ts';

/** As much of Pagefind as the search uses. Its runtime has this shape, and so has a stand-in for tests. */
export interface Pagefind {
  search(term: string): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}
/** What Pagefind stored of a page. `locations` and those of anchors count words of `content`. */
export interface PagefindPage {
  url: string;
  meta: Record<string, string>;
  content: string;
  locations: number[];
  anchors: { element: string; id: string; location: number }[];
}

/** A word and the pages that Pagefind found for it. */
export interface WordFound {
  word: string;
  results: readonly PagefindResult[];
}

/** Finds the position of the page of a result. */
type PageFinder = (result: PagefindResult) => Promise<number | undefined>;

/** How many words are asked for. Each is one small file of the index. */
const MOST_WORDS = 9;
/** How many results of a word are looked at: without a page map each one is a request. */
const MOST_RESULTS = 40;

/** A word that stands on nearly every page: where Pagefind does not find it, it has lost its index. */
export const PROBE = 'backup';
/** Why Pagefind cannot be used although it answers. */
export const LOST = 'The search index is incomplete. Build the site again.';

/** Asks Pagefind for the words of a query. */
export interface DeepSearch {
  /** Answer with what both layers know. */
  answer(text: string, ranking: InstantRanking): Promise<SearchAnswer>;
}

/**
 * Open the deep layer. It asks Pagefind word by word and adds up: asked for several words at once, Pagefind answers only
 * with pages that hold all of them, so that one unknown word empties the list (71 → 92 % first hits, search.md).
 * Throws where Pagefind is missing. The search rejects where the index has lost a part: Pagefind rejects where a file
 * is missing (reject-lost-files.ts). Of a broken file it may make no results: each word of a title stands on its page, so that it must be found.
 */
export function openDeepSearch(
  pagefind: Pagefind | undefined,
  index: Index,
  pageMap: PageMap | undefined,
): DeepSearch {
  if (!pagefind) throw new Error('This search has no Pagefind.');
  const ask = askOnce(pagefind);
  const pageOf = toPageFinder(index, pageMap);
  const printed = new Set(index.pages.flatMap(({ title }) => title.toLowerCase().match(/[a-z]{3,}/g) ?? []));
  return {
    async answer(text, ranking) {
      const words = chooseWords(ranking);
      const found = await Promise.all(words.map(async (word) => ({ word, results: await ask(word) })));
      const lost = found.find(({ word, results }) => results.length === 0 && printed.has(word));
      if (lost) throw new Error(`The search index has lost “${lost.word}”. Build the site again.`);
      const isEmpty = found.every(({ results }) => results.length === 0);
      if (isEmpty && (await ask(PROBE)).length === 0) throw new Error(LOST);
      const weights = await weigh(
        found.map(({ results }) => results),
        pageOf,
      );
      const merged = merge(ranking, weights);
      return addPassages(index, merged, toAnswer(index, text, merged), found, pageOf);
    },
  };
}

/** Make the function that asks Pagefind for a word, each word once. A failure is not remembered. */
export function askOnce(pagefind: Pagefind): (word: string) => Promise<PagefindResult[]> {
  const answers = new Map<string, Promise<PagefindResult[]>>();
  return (word) => {
    const answer = answers.get(word) ?? pagefind.search(word).then(({ results }) => results);
    answers.set(word, answer);
    answer.catch(() => answers.delete(word));
    return answer;
  };
}

/** Weigh the pages of several answers from 0 to 1: the score of each word, times the share of words found. */
export async function weigh<Key>(
  answers: readonly (readonly PagefindResult[])[],
  keyOf: (result: PagefindResult) => Promise<Key | undefined>,
): Promise<Map<Key, number>> {
  const totals = new Map<Key, { score: number; words: number }>();
  for (const results of answers) {
    const most = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    for (const result of results.slice(0, MOST_RESULTS)) {
      const key = await keyOf(result);
      if (key === undefined) continue;
      const before = totals.get(key) ?? { score: 0, words: 0 };
      totals.set(key, { score: before.score + result.score / most, words: before.words + 1 });
    }
  }
  return new Map([...totals].map(([key, { score, words }]) => [key, (score * words) / answers.length ** 2]));
}

/**
 * Choose what to ask: the words that say most, corrected, without quotes and line breaks (Pagefind reads both as orders).
 * Not a code that no page has: Pagefind would find “9999” in “9.99 USD”.
 */
function chooseWords({ query, codes }: InstantRanking): string[] {
  const words = query.words.filter(({ word }) => !codes.unknown.some(({ code }) => code.text.includes(word)));
  const telling = words.filter(({ isStop, isLight }) => !isStop && !isLight);
  const asked = (telling.length > 0 ? telling : words).flatMap(({ word, correction }) =>
    (correction ?? word).split(' '),
  );
  return [...new Set(asked)].slice(0, MOST_WORDS);
}

/** Make the function that finds the page of a Pagefind result: by its id (`en_54af53e`), else by its address. */
function toPageFinder({ pages }: Index, pageMap: PageMap | undefined): PageFinder {
  if (!pageMap) {
    // The site may live under a path of its own, so the end of the address counts.
    return async (result) => {
      const { url } = await result.data();
      const page = pages.findIndex(({ path }) => url.endsWith(path));
      return page < 0 ? undefined : page;
    };
  }
  const length = Object.keys(pageMap)[0]?.length ?? 0;
  return ({ id }) => Promise.resolve(pageMap[id.split('_')[1]?.slice(0, length) ?? '']);
}
