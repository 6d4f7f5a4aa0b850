import { readCodeQuery } from '../model/code-query.ts';
import type { SearchAnswer, SearchResult } from './answer.ts';
import { type InstantRanking, toResult } from './instant.ts';
import type { Index } from './open-lexicon.ts';
import { toUnranked } from './rank.ts';

/**
 * Put the page of a short code first and be sure of it. For a code that no page has, the pages with the nearest codes
 * come first and nothing is claimed. `titles` holds each code with the title of its page. Other queries stay as they are.
 */
export function answerShortCode(
  index: Index,
  ranking: InstantRanking,
  answer: SearchAnswer,
  titles: Readonly<Record<string, string>>,
): SearchAnswer {
  const read = answer.pinned > 0 ? undefined : readCodeQuery(answer.query, Object.keys(titles));
  if (!read) return answer;
  // Four letters without a digit may be a word: “sync” could be read as 5YNC.
  const isSure = read.code !== undefined && (/\d/.test(answer.query) || /^\W*code\b/i.test(answer.query));
  const pages = (read.code === undefined ? read.near : [read.code]).flatMap((code): SearchResult[] => {
    const page = index.pages.findIndex(({ title }) => title === titles[code]);
    const known = index.pages[page];
    if (!known) return [];
    const result = toResult(index, ranking.query, toUnranked(page), new Map(), isSure);
    // Who reads out a code means the page, not one of its sections.
    return [{ ...result, path: known.path, shortCode: code }];
  });
  const found = new Set(pages.map(({ ref }) => ref));
  return {
    ...answer,
    results: [...pages, ...answer.results.filter(({ ref }) => !found.has(ref))],
    pinned: isSure ? pages.length : 0,
    ...(read.code === undefined && { wrongShortCode: typedCode(answer.query) }),
  };
}

/** Get a code as it was typed, without what stands around it: “Code: k7o5.” → “K7O5”. */
const typedCode = (query: string): string =>
  query
    .replace(/^\W*(?:code\b)?\W*/i, '')
    .replace(/\W+$/, '')
    .toUpperCase();
