import { type Learned, MOVED_BEFORE } from './prepare-examples.ts';

/** How many pages of words are kept for each page there is. With 34: 2 kB less, and one query of a hundred fewer is first. */
const KEPT_PER_PAGE = 42;
/** What one mention says beside what was learned: words no query used yet are kept for those to come. */
const MENTION = 0.003;

/** What is known of a word for a page before anything is learned. */
export interface Known {
  /** Points that titles and messages give by themselves. They cost nothing. */
  byLines: (stem: string, page: number) => number;
  evidence: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/**
 * Choose for each stem the pages it is kept for: those where it would be missed most. Without a weight the loss grows
 * by about half of its square times the curvature there (“optimal brain damage”, LeCun 1990); what the squares of all
 * steps sum up to stands for the curvature.
 */
export function keepTelling(
  learned: ReadonlyMap<string, Learned>,
  { byLines, evidence }: Known,
  pageCount: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const worths = [...learned].flatMap(([stem, { pages, points, moved }]) =>
    pages.map((page, at) => {
      const more = (points[at] ?? 0) - byLines(stem, page);
      const curvature = (moved[at] ?? 0) - MOVED_BEFORE + MENTION * (evidence.get(stem)?.get(page) ?? 0);
      return { stem, page, worth: more ** 2 * curvature };
    }),
  );
  const kept = new Map<string, Set<number>>();
  for (const { stem, page } of worths.sort((a, b) => b.worth - a.worth).slice(0, KEPT_PER_PAGE * pageCount))
    kept.set(stem, (kept.get(stem) ?? new Set()).add(page));
  return kept;
}
