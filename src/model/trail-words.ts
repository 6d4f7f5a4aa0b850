import type { TrailWords } from './handover.ts';
import type { Article, Library } from './library.ts';
import { codeOf } from './short-code-of.ts';
import { SURFACE_WORDS } from './words.ts';

/** Collect the words of every answer, fix and article that a trail can name. */
export const trailWordsOf = (library: Library): TrailWords => ({
  answers: Object.fromEntries(
    library.questions.map(({ id, data }) => [
      id,
      Object.fromEntries(data.answers.map(({ key, report }) => [key, report])),
    ]),
  ),
  fixes: Object.fromEntries(
    library.fixes.map(({ id, data: { title, report, proves } }) => [id, { title, ...report, proves }]),
  ),
  articles: Object.fromEntries(
    library.articles.map((article) => [
      article.ref,
      {
        title: article.data.title,
        where: [...whereSeen(article), codeWords(library, article)].filter(Boolean).join(', '),
        fixes: article.sections.map(({ fix }) => fix.id),
      },
    ]),
  ),
});

/** Say where a message is seen: “on the iPhone”. Other articles are not seen anywhere. */
const whereSeen = (article: Article): string[] =>
  article.collection === 'errors' && article.data.surface !== 'any'
    ? [SURFACE_WORDS[article.data.surface].replace(/^[OI]/, (letter) => letter.toLowerCase())]
    : [];

const codeWords = (library: Library, { ref }: Article): string => {
  const code = codeOf(library, ref);
  return code === undefined ? '' : `page code ${code}`;
};
