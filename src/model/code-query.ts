import { nearestCodes, readCode } from './short-code.ts';

/** What a query says as a short code. */
export interface CodeQuery {
  /** The code that was typed, where a page has it. */
  code: string | undefined;
  /** The codes of pages that were most likely meant, where no page has the one typed. */
  near: readonly string[];
}

/**
 * Read a query as a short code: “k7m5”, “K7 M5”, “Code: K7M5”. `known` are the codes of all pages.
 * Returns nothing for any other query. A word or the number of an error is a code only if a page has it.
 */
export function readCodeQuery(query: string, known: readonly string[]): CodeQuery | undefined {
  const [, prefix, typed = ''] = /^\W*(code\b)?\W*(.*?)\W*$/is.exec(query) ?? [];
  const code = readCode(typed);
  if (code === undefined) return undefined;
  if (known.includes(code)) return { code, near: [] };
  // “64GB” has letters and digits too. Without the word “code” before it, one wrong character is all we forgive.
  const isLikely = /\d/.test(typed) && /[a-z]/i.test(typed) && !/^\d+[a-z]+$/i.test(typed);
  if (prefix === undefined && !isLikely) return undefined;
  const near = nearestCodes(code, known, prefix === undefined ? 1 : 2).slice(0, MOST_NEAR);
  return near.length > 0 ? { code: undefined, near } : undefined;
}

/** The most codes that are offered for a wrong one: more would not help to choose. */
export const MOST_NEAR = 6;
