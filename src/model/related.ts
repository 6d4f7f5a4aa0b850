import type { Ref } from '../schema/reference.ts';
import type { Article, Library } from './library.ts';
import { oncePer } from './once.ts';

/** How many related articles a page shows. */
const MOST = 4;
/** What a shared cause and a shared fix count. */
const [CAUSE, FIX] = [2, 1];

/** Find the articles most like another: shared causes count twice, shared fixes once; ties go by reference. */
export function relatedTo(library: Library, article: Article): Article[] {
  const scores = new Map<Ref, number>();
  const count = (refs: readonly Ref[], points: number) => {
    for (const ref of new Set(refs)) scores.set(ref, (scores.get(ref) ?? 0) + points);
  };
  for (const cause of new Set(causesOf(article))) count(articlesByCause(library).get(cause) ?? [], CAUSE);
  for (const id of new Set(article.sections.map(({ fix }) => fix.id))) {
    count(library.uses.get(id)?.map((section) => section.article) ?? [], FIX);
  }
  scores.delete(article.ref);
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([ref]) => {
      const page = library.pages.get(ref);
      return page && 'sections' in page ? [page] : [];
    });
}

/** Get the causes an article names, or is. */
const causesOf = (article: Article): readonly string[] =>
  article.collection === 'errors' ? article.data.causes : article.collection === 'causes' ? [article.id] : [];

const articlesByCause = oncePer(({ articles }: Library): Map<string, Ref[]> => {
  const named = articles.flatMap((article) =>
    causesOf(article).map((cause) => ({ cause, ref: article.ref })),
  );
  return new Map(
    [...Map.groupBy(named, ({ cause }) => cause)].map(([cause, list]) => [cause, list.map(({ ref }) => ref)]),
  );
});
