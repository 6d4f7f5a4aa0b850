import { startRef } from '../../model/diagnosis.ts';
import type { Article, Exits, FixPage, Library, Page, Place, Section } from '../../model/library.ts';
import { cannotAnchor, OWN_CANNOT_ANCHOR, USED_FOR_ANCHOR } from '../../model/urls.ts';

/**
 * List what is broken about the branches of a library: a way to a place that no page has, and a chain of “no” that
 * does not end at “fixed” or “get help”. It walks like a reader, and shares no code with the rules it is to judge.
 */
export function brokenBranchesIn(library: Library): string[] {
  const places = placesOf(library);
  const sections = library.articles.flatMap((article) => article.sections);
  const sectionAt = new Map<Place, Section>(sections.map((section) => [section.place, section]));
  const noFrom = (place: Place) => sectionAt.get(place)?.exits.no ?? noFromPage(library, place);
  return [...library.pages.values()].flatMap((page) => [
    ...waysOf(page)
      .filter((to) => !places.has(to))
      .map((to) => `${page.ref} leads to ${to}, which no page has`),
    ...startsOf(page).flatMap((start) => wrongEndOf(start, noFrom)),
  ]);
}

/** List every place of the site, as its pages show it. */
function placesOf({ pages, articles }: Library): Set<string> {
  const sections = articles.flatMap((article) => [
    ...article.sections.map(({ place }) => place),
    ...article.sections.map(({ fix }) => `${article.ref}#${cannotAnchor(fix.id)}`),
    `${article.ref}#${OWN_CANNOT_ANCHOR}`,
  ]);
  return new Set([...pages.keys(), ...sections, 'fixed', 'help', 'search', 'diagnose']);
}

/** List where the links of a page lead that its front matter is about. */
function waysOf(page: Page): string[] {
  if (page.collection === 'questions') return page.data.answers.map(({ goTo }) => goTo);
  if (page.collection === 'fixes') return [...reasonsOf(page), ...copyOf(page)];
  const { data, sections, otherwise, ownExits } = page;
  return [
    ...sections.flatMap(({ exits, fix }) => [...placesIn(exits), ...reasonsOf(fix), ...copyOf(fix)]),
    ...data.fixes.map(({ fix }) => `fixes/${fix}`),
    ...(ownExits ? placesIn(ownExits) : []),
    ...tellApartOf(page),
    otherwise,
  ];
}

const placesIn = ({ yes, no, different, cannot }: Exits): string[] => [yes, no, different, cannot];
const reasonsOf = ({ data }: FixPage): string[] => data.blockers.map(({ goTo }) => goTo);
const copyOf = ({ data }: FixPage): string[] =>
  data.copyFirst === undefined ? [] : [`fixes/${data.copyFirst}`];
const tellApartOf = (article: Article): string[] =>
  article.collection === 'errors' ? article.data.tellApart.map(({ goTo }) => goTo) : [];

/** List where a reader of a page may begin to say “no”. */
const startsOf = (page: Page): Place[] =>
  page.collection === 'questions' ? page.data.answers.map(({ goTo }) => goTo) : [page.ref];

/** Say “no” until there is no further “no”, and tell where that is not an outcome. */
function wrongEndOf(start: Place, noFrom: (place: Place) => Place | undefined): string[] {
  const seen = new Set<string>();
  let at: Place | undefined = start;
  while (at !== undefined && at !== 'help' && at !== 'fixed') {
    if (seen.has(at)) return [`“No” from ${start} comes back to ${at}`];
    seen.add(at);
    at = noFrom(at);
  }
  return at === undefined ? [`“No” from ${start} ends at ${[...seen].at(-1) ?? ''}`] : [];
}

/** Find where “no” leads from a place that is no section. A reader of a question who cannot tell takes the answer “not sure”. */
function noFromPage({ pages }: Library, place: Place): Place | undefined {
  if (place === 'diagnose' || place.endsWith(`#${USED_FOR_ANCHOR}`)) return startRef;
  const page = pages.get(place);
  if (page?.collection === 'questions') return page.data.answers.find(({ key }) => key === 'unsure')?.goTo;
  if (page?.collection === 'fixes') return `${page.ref}#${USED_FOR_ANCHOR}`;
  return page?.ownExits?.no ?? page?.sections[0]?.place;
}
