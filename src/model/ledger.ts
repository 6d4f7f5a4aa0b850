import type { Links } from '../schema/links.ts';
import { type PageOrSection, parseRef, type Ref, toRef } from '../schema/reference.ts';
import type { ContentRecord, ContentSources } from './records.ts';
import { knownRefs, meantBy } from './rules/names.ts';
import { assignCode } from './short-code.ts';

/** What the ledger does not record of one content file. */
export interface Unrecorded {
  ref: Ref;
  /** Whether the page itself is new. */
  page: boolean;
  /** The sections of the article that are new. */
  sections: PageOrSection[];
  /** Whether the page needs a short code and has none. */
  code: boolean;
}

/** Tell whether pages of this kind have a short code: articles and fixes, not the questions of the diagnosis. */
export const hasCode = (ref: Ref): boolean => parseRef(ref).collection !== 'questions';

/** List the sections of every article. A slip in the name of a fix counts as the fix it means: it is reported elsewhere. */
export function sectionsIn(sources: ContentSources): Map<Ref, PageOrSection[]> {
  const known = knownRefs(sources);
  const sectionsOf = ({ ref, data }: ContentRecord): PageOrSection[] =>
    'fixes' in data
      ? data.fixes.map(({ fix }) => {
          const [, id = fix] = meantBy(toRef('fixes', fix), known).split('/');
          return `${ref}#${id}` as const;
        })
      : [];
  return new Map(sources.records.map((record) => [record.ref, sectionsOf(record)]));
}

/**
 * List the files that the ledger does not record in full. A file that must be renamed has nothing to record yet,
 * and neither has a section of a fix that does not exist: what is recorded must be kept for ever.
 */
export function unrecordedIn(sources: ContentSources): Unrecorded[] {
  const { records, unreadable = [], links } = sources;
  const published = new Set<string>(links.data.published);
  const known = knownRefs(sources);
  const sections = new Map(
    records.map(({ ref, data }) => [
      ref,
      'fixes' in data
        ? data.fixes
            .filter(({ fix }) => known.has(toRef('fixes', fix)))
            .map(({ fix }) => `${ref}#${fix}` as const)
        : [],
    ]),
  );
  return [...records, ...unreadable.filter(({ isMisnamed }) => !isMisnamed)]
    .map(({ ref }): Unrecorded => ({
      ref,
      page: !published.has(ref),
      sections: [...new Set(sections.get(ref))].filter((section) => !published.has(section)),
      code: hasCode(ref) && !Object.hasOwn(links.data.codes, ref),
    }))
    .filter(({ page, sections: fresh, code }) => page || fresh.length > 0 || code);
}

/** Record new pages, sections and codes in a ledger. What it holds stays as it is; everything is put in order. */
export function extendLedger({ published, codes, aliases }: Links, fresh: readonly Unrecorded[]): Links {
  const taken = new Set(Object.values(codes));
  const newCodes = fresh
    .filter(({ code }) => code)
    .map(({ ref }) => {
      const code = assignCode(ref, taken);
      taken.add(code);
      return [ref, code] as const;
    });
  const places = fresh.flatMap(({ ref, page, sections }) => [...(page ? [ref] : []), ...sections]);
  return {
    published: [...new Set([...published, ...places])].sort(),
    codes: inOrder([...Object.entries(codes), ...newCodes]),
    aliases: inOrder(Object.entries(aliases)),
  };
}

const inOrder = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
