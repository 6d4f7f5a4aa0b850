import type { Library } from './library.ts';
import type { TrailWords } from './handover.ts';

/** Collect the words of every answer, fix and article that a trail can name. */
export const trailWordsOf = (library: Library): TrailWords => ({
  answers: Object.fromEntries(
    library.questions.map(({ id, data }) => [
      id,
      Object.fromEntries(data.answers.map(({ key, report }) => [key, report])),
    ]),
  ),
  fixes: Object.fromEntries(
    library.fixes.map(({ id, data: { title, report } }) => [id, { title, ...report }]),
  ),
  articles: Object.fromEntries(
    library.articles.map(({ ref, data: { title }, sections }) => [
      ref,
      { title, fixes: sections.map(({ fix }) => fix.id) },
    ]),
  ),
});
