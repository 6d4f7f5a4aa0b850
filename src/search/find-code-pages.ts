import { type CodeKey, familyOf, type FoundCode } from './codes.ts';
import type { Index } from './open-lexicon.ts';
import type { Query } from './read-query.ts';

/** A page that has a code of the query. */
export interface CodePage {
  page: number;
  code: CodeKey;
  /** False where the code was read generously: a lost sign, a missing zero, a number that several tools use. */
  isSure: boolean;
}

/** The codes of a query: the pages that have them, and those no page has. */
export interface CodePages {
  pages: CodePage[];
  unknown: { code: FoundCode; family: number | undefined }[];
}

/** Find the pages for the codes of a query. A code is never taken for another one that has a page of its own. */
export function findCodePages(index: Index, query: Query): CodePages {
  const found = query.codes.map((code) => ({ code, pages: lookUp(index, code, query) }));
  const isAnyKnown = found.some(({ pages }) => pages.length > 0);
  return {
    pages: found.flatMap(({ pages }) => pages),
    // A message may print a second number that is no code of ours: “File exists (17)”. It is news only where it stands alone.
    unknown: isAnyKnown
      ? []
      : found.map(({ code }) => ({ code, family: index.families[familyOf(code.key)] })),
  };
}

/** Look up one code: as it is, then with what people leave out. */
function lookUp(index: Index, code: FoundCode, query: Query): CodePage[] {
  const get = (key: CodeKey, isSure: boolean): CodePage[] =>
    (index.codes.get(key) ?? []).map((page) => ({ page, code: key, isSure: isSure && code.isComplete }));
  const exact = get(code.key, !isForeignNumber(index, code, query));
  if (exact.length > 0 || familyOf(code.key) !== 'n') return exact;
  const number = Number(code.key.slice(2));
  if (number < 0) {
    const ofTools = ['lockdownd', 'mobilebackup2'].flatMap((tool) => get(`tool/${tool}${number}`, true));
    return ofTools.map((page) => ({ ...page, isSure: page.isSure && ofTools.length === 1 }));
  }
  // “error 54” is how people say “-54”. A number alone may be anything.
  const isNamed = /\p{L}/u.test(code.text);
  const negative = get(`n/${-number}`, isNamed && !isForeignNumber(index, code, query));
  return negative.length > 0 ? negative : get(`mb/${number}`, false);
}

/**
 * Tell whether a plain number may belong to another program: the query holds words this site does not know.
 * Codes with a family in their spelling (0xE8…, MBErrorDomain) speak for themselves.
 */
const isForeignNumber = (index: Index, code: FoundCode, { words }: Query): boolean =>
  familyOf(code.key) === 'n' &&
  words.some(
    ({ word, stem, isStop, isKnown }) =>
      !isStop && !isKnown && !/\d/.test(word) && !code.text.includes(word) && !index.same.has(stem),
  );
