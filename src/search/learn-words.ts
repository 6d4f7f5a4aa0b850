import type { Ref } from '../schema/reference.ts';
import { correctSlips } from './correct-slips.ts';
import { keepTelling } from './keep-telling.ts';
import { learnPoints } from './learn-points.ts';
import type { Lexicon, PackedWords } from './lexicon.ts';
import { type Index, openLexicon, pointsFor } from './open-lexicon.ts';
import type { FoundPage, PageText } from './page-texts.ts';
import type { Example, Learned } from './prepare-examples.ts';
import { type GatheredWord, gatherWords, packWords } from './weigh-words.ts';

/** A query somebody asked, with its class and the pages that answer it. */
export interface Asked {
  q: string;
  want: readonly string[];
  class: string;
}

/** The classes of queries that are found by their words; messages and codes are found by their order. */
const BY_WORDS = new Set(['partial', 'typo', 'synonym', 'howto', 'symptom']);
/** What a word in the title, and in a message, adds to the evidence of a word. */
const LINE_EVIDENCE = { title: 3, message: 1 };
/** What a word of a query that was asked adds to its evidence. */
const ASKED_EVIDENCE = 1;
/** A query that was asked counts so many times as much as a phrase of a page. */
const ASKED = 8;

/** Turn evidence into the points a word begins with: each further mention says less, names say most. */
const startPoints = (evidence: number): number =>
  (17 * evidence) / (evidence + 3) + 16 * Math.min(1, evidence / 3);

/** Gather the words of all pages, learn how many points each gives, and pack them. */
export function learnWords(
  head: Omit<Lexicon, keyof PackedWords>,
  pages: readonly FoundPage[],
  texts: ReadonlyMap<Ref, readonly PageText[]>,
  askedAsTyped: readonly Asked[],
): PackedWords {
  const ownLines = [...texts.values()].flat().map(({ text }) => text);
  const asked = correctSlips(askedAsTyped, [...ownLines, head.titles, head.messages]);
  const asks = byFirstPage(asked);
  const gathered = gatherWords(pages.map(({ ref }) => [...(texts.get(ref) ?? []), ...(asks.get(ref) ?? [])]));
  const bare = openLexicon({ ...head, words: '', counts: '', gaps: '', levels: '' });
  const byLines = (stem: string, page: number): number => {
    const term = bare.terms.get(stem);
    return term ? pointsFor(term, page) : 0;
  };
  const evidence = addLines(gathered, bare);
  const start = packWords(gathered, ({ stem }) =>
    [...(evidence.get(stem) ?? [])].map(([page, amount]) => ({
      page,
      points: startPoints(amount),
      byLines: byLines(stem, page),
    })),
  );
  const examples = listExamples(pages, texts, asked);
  const learned = learnPoints(openLexicon({ ...head, ...start }), examples);
  const kept = keepTelling(learned, { byLines, evidence }, pages.length);
  const pack = (all: ReadonlyMap<string, Pick<Learned, 'pages' | 'points'>>): PackedWords =>
    packWords(gathered, ({ stem }) => {
      const { pages: own = [], points } = all.get(stem) ?? {};
      return own.flatMap((page, at) =>
        kept.get(stem)?.has(page) ? [{ page, points: points?.[at] ?? 0, byLines: byLines(stem, page) }] : [],
      );
    });
  // What is left learns to do without what was dropped.
  return pack(learnPoints(openLexicon({ ...head, ...pack(learned) }), examples));
}

/** Collect the queries under the page that answers them best: their words are words of that page. */
function byFirstPage(asked: readonly Asked[]): Map<string, PageText[]> {
  const texts = new Map<string, PageText[]>();
  for (const { q, want, class: kind } of asked) {
    const [first] = want;
    if (first === undefined || !BY_WORDS.has(kind)) continue;
    texts.set(first, [...(texts.get(first) ?? []), { text: q, weight: ASKED_EVIDENCE }]);
  }
  return texts;
}

/** Add to the evidence of gathered words that of the titles and messages they stand in. */
function addLines(gathered: readonly GatheredWord[], { entries }: Index): Map<string, Map<number, number>> {
  const all = new Map(gathered.map(({ stem, evidence }) => [stem, new Map(evidence)]));
  for (const { page, field, stems } of entries) {
    for (const stem of new Set(stems)) {
      const evidence = all.get(stem);
      const before = evidence?.get(page);
      if (before !== undefined) evidence?.set(page, before + LINE_EVIDENCE[field]);
    }
  }
  return all;
}

/** List what is learned from: the phrases of each page, and what was asked. */
function listExamples(
  pages: readonly FoundPage[],
  texts: ReadonlyMap<Ref, readonly PageText[]>,
  asked: readonly Asked[],
): Example[] {
  const position = new Map<string, number>(pages.map(({ ref }, page) => [ref, page]));
  return [
    ...pages.flatMap(({ ref }, page) =>
      (texts.get(ref) ?? [])
        .filter(({ weight }) => weight > 1)
        .map(({ text }) => ({ text, want: [page], weight: 1 })),
    ),
    ...asked.flatMap((query) => {
      if (!BY_WORDS.has(query.class)) return [];
      const { q, want } = query;
      const known = want.flatMap((ref) => position.get(ref) ?? []);
      return known.length === 0 ? [] : [{ text: q, want: known, weight: ASKED }];
    }),
  ];
}
