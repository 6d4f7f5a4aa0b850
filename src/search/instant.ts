import type { SearchAnswer, SearchResult, UnknownCode } from './answer.ts';
import { codeKeyOf, familyOf } from './codes.ts';
import { findPinned, isInMessage } from './confidence.ts';
import { findDifferences } from './differs.ts';
import { isStrong } from './evidence.ts';
import { type CodePages, findCodePages } from './find-code-pages.ts';
import { pointsFor, type Index } from './open-lexicon.ts';
import { type Ranked, rank, toUnranked } from './rank.ts';
import { type Query, readQuery, type ReadOptions } from './read-query.ts';
import type { KnownPage } from './unpack-lexicon.ts';

/** How many results an answer holds. */
const MOST_RESULTS = 10;
/** A page that has a code of the query stands above all others. */
const CODE_BONUS = 100;
/** The page of the family of an unknown code leads, but below nothing that is sure. */
const FAMILY_BONUS = 50;
/** From this share of its words on a fix is what the query asks for, and its section of an article is opened. */
const FIX_NAMED = 0.4;
/** From this share of a message on it is shown under the title. */
const PASSAGE = 0.4;

/** From this share of the query on that its first page names, the instant layer needs no help. */
export const ENOUGH = 0.6;

/** A query ranked by the instant layer, before it is put into words. */
export interface InstantRanking {
  query: Query;
  codes: CodePages;
  ranked: Ranked[];
  pinned: readonly number[];
}

/** Rank the pages for a query: codes first, then words. */
export function rankInstantly(index: Index, text: string, options?: ReadOptions): InstantRanking {
  const query = readQuery(index, text, options);
  const codes = findCodePages(index, query);
  const ranked = withCodes(index, rank(index, query), codes);
  return { query, codes, ranked, pinned: findPinned(index, query, codes, ranked) };
}

/** Tell whether a page names so much of the query that the texts of pages add nothing. */
export const isEnough = (item: Ranked | undefined): boolean => (item?.named ?? 0) >= ENOUGH;

/** Put pages that have a code of the query first, and pages with other codes behind: a code never opens another one. */
function withCodes(index: Index, ranked: Ranked[], { pages, unknown }: CodePages): Ranked[] {
  if (pages.length === 0 && unknown.length === 0) return ranked;
  const bonus = new Map<number, number>();
  for (const { page, code } of pages) {
    const isInTitle =
      index.pages[page]?.title.toLowerCase().includes(code.slice(code.indexOf('/') + 1)) ?? false;
    bonus.set(
      page,
      (bonus.get(page) ?? CODE_BONUS) + (isInTitle ? 12 : 5) - (familyOf(code) === 'n' ? 2 : 0),
    );
  }
  for (const { family } of unknown) if (family !== undefined) bonus.set(family, FAMILY_BONUS);
  const known = new Set(ranked.map(({ page }) => page));
  const added = [...bonus.keys()].filter((page) => !known.has(page)).map(toUnranked);
  const isOther = (item: Ranked): boolean =>
    unknown.length > 0 &&
    (index.pages[item.page]?.codes.length ?? 0) > 0 &&
    !unknown.some(({ code }) => isInMessage(index, item, code.key));
  return [...ranked, ...added]
    .map((item) => ({
      ...item,
      score: item.score + (bonus.get(item.page) ?? (isOther(item) ? -CODE_BONUS : 0)),
    }))
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Put a ranking into words. */
export function toAnswer(
  index: Index,
  text: string,
  { query, codes, ranked, pinned }: InstantRanking,
): SearchAnswer {
  const best = ranked.slice(0, MOST_RESULTS);
  const fixes = new Map(ranked.map(({ page, named }) => [page, named]));
  const results = best.map((item) => toResult(index, query, item, fixes, pinned.includes(item.page)));
  findDifferences(best.map((item) => shownMessage(index, item))).forEach((differs, at) => {
    if (differs !== undefined && results[at]) results[at].differs = inWords(differs);
  });
  const top = best[0]?.page ?? -1;
  const key = codes.pages.find(({ page }) => page === top)?.code;
  const code = key && index.pages[top]?.codes.find((each) => codeKeyOf(each) === key);
  return {
    query: text,
    results,
    corrected: listCorrections(index, query, best),
    ...(code && { code }),
    unknownCodes: codes.unknown
      .filter(({ code: { key } }) => !best[0] || !isInMessage(index, best[0], key))
      .map((unknown) => toUnknown(index, unknown)),
    pinned: pinned.length,
  };
}

/** Describe one page. `named` tells how much of the query each page names: it chooses the section. */
export function toResult(
  index: Index,
  query: Query,
  item: Ranked,
  named: ReadonlyMap<number, number>,
  confident: boolean,
): SearchResult {
  const page = index.pages[item.page] as KnownPage;
  const first = index.pages[page.fixes[0] ?? -1];
  // Who pasted the message begins with its first fix, whatever the words of the message name.
  const section = sectionOf(index, page, confident ? new Map() : named);
  const message = shownMessage(index, item);
  // Somebody who pasted a message with a story around it is shown the words of the message, not those of the story.
  const inMessage = isStrong(item, false) ? item.line?.alignment.matched : undefined;
  const [begin, end] = [inMessage?.[0] ?? 0, inMessage?.at(-1) ?? Infinity];
  return {
    ref: page.ref,
    path: section === undefined ? page.path : `${page.path}#${section}`,
    ...(section !== undefined && { section }),
    kind: page.kind,
    title: page.title,
    score: Math.max(0, item.score) / (Math.max(0, item.score) + 12),
    ...(first && { firstFix: { id: idOf(first), title: first.title, minutes: first.minutes ?? 0 } }),
    ...(page.minutes !== undefined && { minutes: page.minutes }),
    ...(message !== undefined && message !== page.title && { passage: inWords(message) }),
    matchedWords: query.words
      .filter(
        ({ isStop, readings }, at) =>
          !isStop &&
          at >= begin &&
          at <= end &&
          readings.some(({ stems }) => stems.every((stem) => holds(index, stem, item.page))),
      )
      .map(({ word }) => word)
      .filter((word, at, all) => all.indexOf(word) === at),
    confident,
  };
}

/** Choose the section to open: the fix the query names, else the first one. Guides and questions answer at the top. */
function sectionOf(
  index: Index,
  { kind, fixes }: KnownPage,
  named: ReadonlyMap<number, number>,
): string | undefined {
  const best = fixes.reduce<number | undefined>(
    (top, fix) =>
      (named.get(fix) ?? 0) > Math.max(FIX_NAMED, top === undefined ? 0 : (named.get(top) ?? 0)) ? fix : top,
    undefined,
  );
  const fix = kind === 'errors' || kind === 'causes' ? (best ?? fixes[0]) : undefined;
  const page = fix === undefined ? undefined : index.pages[fix];
  return page && idOf(page);
}

const idOf = ({ ref }: KnownPage): string => ref.slice(ref.indexOf('/') + 1);

/** Get the message of a page, where it is what lies best in the query and enough of one lies in the other. */
function shownMessage({ entries }: Index, { line }: Ranked): string | undefined {
  const entry = line && entries[line.entry];
  const isMatch = line && Math.max(line.alignment.ofLine, line.alignment.ofQuery) >= PASSAGE;
  return isMatch && entry?.field === 'message' ? entry.text : undefined;
}

/** Show what varies in a message in brackets, as the pages do: `{device}` → “[device]”. */
const inWords = (message: string): string => message.replaceAll(/\{(\w+)\}/g, '[$1]');

/** List the words that were read as other words, where that led to one of the first results. */
const listCorrections = (
  index: Index,
  { words }: Query,
  best: readonly Ranked[],
): SearchAnswer['corrected'] =>
  words.flatMap(({ word, correction, readings }) => {
    const helped = best
      .slice(0, 3)
      .some(({ page }) => readings.some(({ stems }) => stems.every((stem) => holds(index, stem, page))));
    return correction !== undefined && helped ? [{ from: word, to: correction }] : [];
  });

/** Tell whether a page has a word. */
const holds = (index: Index, stem: string, page: number): boolean => {
  const term = index.terms.get(stem);
  return term !== undefined && pointsFor(term, page) > 0;
};

/** Describe a code that no page has. */
function toUnknown(index: Index, { code, family }: CodePages['unknown'][number]): UnknownCode {
  const page = family === undefined ? undefined : index.pages[family];
  return { text: code.text, ...(page && { family: { ref: page.ref, path: page.path, title: page.title } }) };
}
