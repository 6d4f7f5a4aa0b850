import { type Edge, type EdgeKind, edgesOf } from './edges.ts';
import { type Article, type FixPage, type Library, type MethodArticle, type Section } from './library.ts';
import { oncePer } from './once.ts';

/** What a rescue sheet holds: a method, and everything its answers lead to. */
export interface RescueSheet {
  method: MethodArticle;
  /** The other articles, in the library’s order. */
  articles: readonly Article[];
  /** Each fix once: those of the method first, in its order. */
  fixes: readonly FixPage[];
  /** Where a fix stands in the articles of the sheet: what “no” asks for. Fix id → sections, the method’s first. */
  uses: ReadonlyMap<string, readonly Section[]>;
}

/**
 * The ways a sheet follows. It leaves out “another message”, a question of the diagnosis, and the other uses of a fix:
 * those three lead to the whole site.
 */
const FOLLOWED: readonly EdgeKind[] = ['section', 'no', 'cannot', 'blocker', 'tell-apart', 'copy-first'];

/** Collect what a reader of a method can be led to without searching anew. */
export function rescueSheetOf(library: Library, method: MethodArticle): RescueSheet {
  const refs = reachedFrom(method.ref, waysOn(library));
  const pages = [...refs].flatMap((ref) => library.pages.get(ref) ?? []);
  const articles = library.articles.filter((article) => article !== method && refs.has(article.ref));
  const all = [method, ...articles];
  const reached = [...all.flatMap(({ sections }) => sections.map(({ fix }) => fix)), ...pages];
  const fixes = reached.flatMap((page) => {
    const copyFirst = page.collection === 'fixes' && page.data.copyFirst;
    const copy = copyFirst ? library.fixes.filter(({ id }) => id === copyFirst) : [];
    return page.collection === 'fixes' ? [page, ...copy] : [];
  });
  const sections = all.flatMap((article) => article.sections);
  return { method, articles, fixes: [...new Set(fixes)], uses: Map.groupBy(sections, ({ fix }) => fix.id) };
}

/** The ways a sheet follows, by the page they begin at. */
const waysOn = oncePer((library: Library) =>
  Map.groupBy(
    edgesOf(library).filter(({ kind }) => FOLLOWED.includes(kind)),
    ({ from }) => pageOf(from),
  ),
);

/** Follow edges from page to page. */
function reachedFrom(start: string, onward: ReadonlyMap<string, readonly Edge[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    waiting.push(...(onward.get(at) ?? []).map(({ to }) => pageOf(to)));
  }
  return reached;
}

const pageOf = (place: string): string => place.split('#')[0] ?? place;
