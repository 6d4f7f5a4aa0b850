import type { Links } from '../schema/links.ts';
import { type PageOrSection, type Ref, toRef } from '../schema/reference.ts';

/** Tell whether a page or a section exists today. */
export type IsThere = (place: PageOrSection) => boolean;

/**
 * Work out where every page and section that is gone leads now: old place → new place.
 * What has no alias, or an alias to nothing, is left out; the rules report it.
 */
export function findMoved(
  { published, aliases }: Links,
  isThere: IsThere,
): Map<PageOrSection, PageOrSection> {
  const places = [...published, ...(Object.keys(aliases) as PageOrSection[])];
  const moved = new Map<PageOrSection, PageOrSection>();
  for (const old of new Set(places.filter((place) => !isThere(place)).sort())) {
    const target = aliases[old] ?? sectionNow(old, aliases, isThere);
    if (target !== undefined && isThere(target)) moved.set(old, target);
  }
  return moved;
}

/** Find a section whose page or fix was renamed: on the new page, else as the page of its fix, else the new page. */
function sectionNow(
  old: PageOrSection,
  aliases: Links['aliases'],
  isThere: IsThere,
): PageOrSection | undefined {
  const [ref, fix] = old.split('#') as [Ref, string | undefined];
  if (fix === undefined) return undefined;
  const page = aliases[ref] ?? ref;
  const fixPage = aliases[toRef('fixes', fix)] ?? toRef('fixes', fix);
  // Nothing was renamed: the section was taken away, and only an author knows what takes its place.
  if (page === ref && fixPage === toRef('fixes', fix)) return undefined;
  const onPage = `${page}#${fixPage.replace(/^\w+\//, '')}` as PageOrSection;
  return [onPage, fixPage, page].find(isThere);
}
