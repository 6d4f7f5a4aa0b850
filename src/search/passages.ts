import type { SearchAnswer, SearchResult } from './answer.ts';
import type { PagefindPage, PagefindResult, WordFound } from './deep.ts';
import { type InstantRanking, isEnough } from './instant.ts';
import type { Index } from './open-lexicon.ts';

/** How many results get a passage from their text. Each is one small request, the first time. */
const MOST_PASSAGES = 5;
/** How long a passage is, in words. */
const LENGTH = 26;
/** How far before the first word that matches the beginning of its sentence may be. */
const BEFORE = 8;

/** A word of the query, and where it stands in the text of a page. */
interface Hit {
  word: string;
  at: number;
}

/**
 * Add the matching passage to the first results that nothing but their text speaks for. Guides, answers and fixes then
 * open at the heading above the passage; an error opens at its first fix, which is what its reader needs.
 */
export async function addPassages(
  index: Index,
  { ranked }: InstantRanking,
  answer: SearchAnswer,
  found: readonly WordFound[],
  pageOf: (result: PagefindResult) => Promise<number | undefined>,
): Promise<SearchAnswer> {
  const wanted = answer.results
    .map((result, at) => ({ result, item: ranked[at] }))
    .filter(({ result, item }) => result.passage === undefined && !isEnough(item))
    .slice(0, MOST_PASSAGES);
  const pages = new Set(wanted.map(({ item }) => item?.page));
  const byPage = new Map<number, { word: string; result: PagefindResult }[]>();
  for (const { word, results } of found) {
    for (const result of results) {
      const page = await pageOf(result);
      if (page === undefined || !pages.has(page)) continue;
      byPage.set(page, [...(byPage.get(page) ?? []), { word, result }]);
    }
  }
  const better = new Map(
    await Promise.all(
      wanted.map(async ({ result, item }) => {
        const own = byPage.get(item?.page ?? -1) ?? [];
        // A passage that cannot be loaded is left out: the result stands without it.
        const passage = await addPassage(result, own, index.pages[item?.page ?? -1]?.path).catch(
          () => result,
        );
        return [result, passage] as const;
      }),
    ),
  );
  return { ...answer, results: answer.results.map((result) => better.get(result) ?? result) };
}

/** Add to one result the passage that holds most of the words, and the heading above it. */
async function addPassage(
  result: SearchResult,
  own: readonly { word: string; result: PagefindResult }[],
  path = '',
): Promise<SearchResult> {
  const pages = await Promise.all(
    own.map(async ({ word, result: each }) => ({ word, page: await each.data() })),
  );
  const page = pages[0]?.page;
  const passage =
    page &&
    findPassage(
      page,
      pages.flatMap(({ word, page: { locations } }) => locations.map((at) => ({ word, at }))),
    );
  if (!passage) return result;
  const opensAtTop = result.section === undefined && result.kind !== 'errors' && result.kind !== 'causes';
  return {
    ...result,
    passage: passage.text,
    ...(opensAtTop && passage.heading !== undefined && { path: `${path}#${passage.heading}` }),
    matchedWords: [...new Set([...result.matchedWords, ...passage.words])],
  };
}

/** Find the place of a page that holds most of the words looked for, as a piece of text with whole words. */
export function findPassage(
  { content, anchors }: Pick<PagefindPage, 'content' | 'anchors'>,
  hits: readonly Hit[],
): { text: string; heading: string | undefined; words: string[] } | undefined {
  const sorted = [...hits].sort((a, b) => a.at - b.at);
  const near = (at: number) => sorted.filter((hit) => hit.at >= at && hit.at < at + LENGTH - BEFORE);
  const richness = (at: number) => new Set(near(at).map(({ word }) => word)).size;
  const [best] = [...sorted].sort((a, b) => richness(b.at) - richness(a.at) || a.at - b.at);
  if (!best) return undefined;
  const text = content.trim().split(/\s+/);
  const start = startOfSentence(text, best.at);
  const end = Math.min(text.length, start + LENGTH);
  const heading = anchors.filter(({ element, location }) => /^h[2-4]$/.test(element) && location <= best.at);
  return {
    text: `${start > 0 ? '… ' : ''}${text.slice(start, end).join(' ')}${end < text.length ? ' …' : ''}`,
    heading: heading.sort((a, b) => a.location - b.location).at(-1)?.id,
    words: [...new Set(near(best.at).map(({ word }) => word))],
  };
}

/** Find where the sentence of a word begins, or go back a few words where that is too far. */
function startOfSentence(text: readonly string[], at: number): number {
  for (let start = at; start > 0 && start > at - BEFORE; start -= 1) {
    if (/[.?!:]$/.test(text[start - 1] ?? '')) return start;
  }
  return Math.max(0, at - BEFORE);
}
