import { findCodes } from './codes.ts';
import { isStrong } from './evidence.ts';
import type { CodePages } from './find-code-pages.ts';
import type { Index } from './open-lexicon.ts';
import { formOf, isAsking, type Ranked } from './rank.ts';
import type { Query } from './read-query.ts';
import { foldText } from './normalise.ts';

/** How near a second line must come to make the first one doubtful. */
const NEAR = 0.97;

/**
 * Find the pages that are pinned above the others, first of all results: those that have a code of the query,
 * or whose message the query holds. Nothing is pinned where somebody asks about another product,
 * or where a code is not ours: “An unknown error occurred (3194)” is not our “An unknown error occurred”.
 */
export function findPinned(
  index: Index,
  query: Query,
  codes: CodePages,
  ranked: readonly Ranked[],
): number[] {
  const [top] = ranked;
  const asking = isAsking(formOf(query));
  if (!top || query.isElsewhere) return [];
  const sure = codes.pages.filter(({ isSure }) => isSure).map(({ page }) => page);
  if (sure.length > 0) return sure.includes(top.page) ? leading(ranked, new Set(sure)) : [];
  if (codes.unknown.some(({ code }) => !isInMessage(index, top, code.key)) || !isStrong(top, asking))
    return [];
  const stems = stemsOf(index, top);
  const sharing = ranked.slice(0, 6).filter((other) => isStrong(other, asking));
  const rivals = sharing.filter((other) => stemsOf(index, other) !== stems && isRival(top, other));
  return rivals.length > 0
    ? []
    : leading(
        ranked,
        new Set(sharing.filter((other) => stemsOf(index, other) === stems).map(({ page }) => page)),
      );
}

/** Tell whether another page’s line lies in the query as fully as the best one’s, so that either may be meant. */
const isRival = ({ line }: Ranked, { line: other }: Ranked): boolean =>
  line !== undefined &&
  other !== undefined &&
  other.alignment.ofLine >= NEAR * line.alignment.ofLine &&
  other.alignment.mass >= NEAR * line.alignment.mass;

/** Take the first pages as long as they are in a set. */
function leading(ranked: readonly Ranked[], pages: ReadonlySet<number>): number[] {
  const end = ranked.findIndex(({ page }) => !pages.has(page));
  return ranked.slice(0, end < 0 ? ranked.length : end).map(({ page }) => page);
}

const stemsOf = (index: Index, { line }: Ranked): string =>
  line ? (index.entries[line.entry]?.stems.join(' ') ?? '') : '';

/** Tell whether the best message of a page prints this code itself, as “Input/output error (5)” does. */
export const isInMessage = (index: Index, { line }: Ranked, key: string): boolean =>
  line !== undefined &&
  line.alignment.ofLine > 0.8 &&
  findCodes(foldText(index.entries[line.entry]?.text ?? '')).some((code) => code.key === key);
