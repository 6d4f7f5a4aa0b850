import type { Ref } from '../schema/reference.ts';
import { learnPoints } from './learn-points.ts';
import type { Lexicon, PackedWords } from './lexicon.ts';
import { type Index, openLexicon, pointsFor } from './open-lexicon.ts';
import type { FoundPage, PageText } from './page-texts.ts';
import type { Example } from './prepare-examples.ts';
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
/** A query that was asked counts so many times as much as a phrase of a page. */
const ASKED = 3;

/** Turn evidence into the points a word begins with: each further mention says less, names say most. */
const startPoints = (evidence: number): number =>
  (17 * evidence) / (evidence + 3) + 16 * Math.min(1, evidence / 3);

/** Gather the words of all pages, learn how many points each gives, and pack them. */
export function learnWords(
  head: Omit<Lexicon, keyof PackedWords>,
  pages: readonly FoundPage[],
  texts: ReadonlyMap<Ref, readonly PageText[]>,
  asked: readonly Asked[],
): PackedWords {
  const gathered = gatherWords(pages.map(({ ref }) => texts.get(ref) ?? []));
  const bare = openLexicon({ ...head, words: '', counts: '', gaps: '', levels: '' });
  const byLines = (stem: string, page: number): number => {
    const term = bare.terms.get(stem);
    return term ? pointsFor(term, page) : 0;
  };
  const evidence = addLines(gathered, bare);
  const start = packWords(gathered, (stem) =>
    [...(evidence.get(stem) ?? [])].map(([page, amount]) => ({
      page,
      points: startPoints(amount),
      byLines: byLines(stem, page),
    })),
  );
  const index = openLexicon({ ...head, ...start });
  learnPoints(index, listExamples(pages, texts, asked));
  return packWords(gathered, (stem) => {
    const term = index.terms.get(stem);
    return (term?.pages ?? []).map((page, at) => ({
      page,
      points: term?.points[at] ?? 0,
      byLines: byLines(stem, page),
    }));
  });
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
