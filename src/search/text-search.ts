import type { Collection, Ref } from '../schema/reference.ts';
import type { SearchResult } from './answer.ts';
import { STOP_WORDS } from './common-words.ts';
import { askOnce, LOST, type Pagefind, type PagefindResult, PROBE, weigh } from './deep.ts';
import { dropNoise, foldText, toWords } from './normalise.ts';
import { wordsOf } from './terms.ts';

/** How many results are shown. Each costs a request: without the lexicon only Pagefind knows its title. */
const MOST_RESULTS = 8;
/** How many words are asked for. */
const MOST_WORDS = 9;

/**
 * Search with Pagefind alone, where the lexicon cannot be loaded: our own reading of the query, word by word, nothing
 * claimed. Throws where Pagefind fails or knows none of the words that stand on most pages.
 */
export async function searchTexts(pagefind: Pagefind, query: string): Promise<SearchResult[]> {
  const all = new Set(wordsOf(toWords(dropNoise(foldText(query)))));
  const words = [...all].filter((word) => !STOP_WORDS.has(word)).slice(0, MOST_WORDS);
  const ask = askOnce(pagefind);
  // A missing index file gives no results and no error, so a word of nearly every page is asked for too.
  const [probe = [], ...answers] = await Promise.all([PROBE, ...words].map(ask));
  if (probe.length === 0) throw new Error(LOST);
  const byId = new Map(answers.flat().map((result) => [result.id, result]));
  const weights = [...(await weigh(answers, ({ id }) => Promise.resolve(id)))];
  const best = weights.sort(([, a], [, b]) => b - a).slice(0, MOST_RESULTS);
  return Promise.all(best.map(([id, score]) => describe(byId.get(id) as PagefindResult, score, words)));
}

/** Describe a page by what Pagefind stored of it. */
async function describe(
  result: PagefindResult,
  score: number,
  matchedWords: string[],
): Promise<SearchResult> {
  const { url, meta } = await result.data();
  const [kind = '', id = ''] = url.split('#')[0]?.split('/').filter(Boolean).slice(-2) ?? [];
  const ref = `${kind}/${id}` as Ref;
  return {
    ref,
    path: `/${ref}/`,
    kind: kind as Collection,
    title: meta['title'] ?? ref,
    score,
    matchedWords,
    confident: false,
  };
}
