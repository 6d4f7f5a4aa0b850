import type { Article, Library } from './library.ts';

/** How many related articles a page shows. */
const MOST = 4;

/** Find the articles most like another: shared causes count twice, shared fixes once; ties go by reference. */
export function relatedTo(library: Library, article: Article): Article[] {
  const own = traitsOf(article);
  return library.articles
    .filter((other) => other.ref !== article.ref)
    .map((other) => ({ other, score: overlap(own, traitsOf(other)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.other.ref < b.other.ref ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** Get what makes an article like another one: the causes it names (or is), and its fixes. */
const traitsOf = (article: Article) => ({
  causes: new Set(
    article.collection === 'errors'
      ? article.data.causes
      : article.collection === 'causes'
        ? [article.id]
        : [],
  ),
  fixes: new Set(article.sections.map(({ fix }) => fix.id)),
});

type Traits = ReturnType<typeof traitsOf>;

const overlap = (a: Traits, b: Traits): number =>
  2 * a.causes.intersection(b.causes).size + a.fixes.intersection(b.fixes).size;
