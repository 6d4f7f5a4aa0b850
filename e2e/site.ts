import { join } from 'node:path';

import { checkContent } from '../src/check/check.ts';
import {
  type Article,
  articlesIn,
  type Page,
  pageAt,
  type Place,
  type QuestionPage,
} from '../src/model/library.ts';
import { pathOf } from '../src/model/urls.ts';
import type { ArticleCollection } from '../src/schema/reference.ts';

/** The library as the content check compiles it: what the built site must show. */
export const { library } = checkContent(join(import.meta.dirname, '..'));

/** Write the address of a place as a browser of these tests takes it: below the base of the site. */
export const addressOf = (place: Place): string => `.${pathOf(place)}`;

/** Get the article of a collection that has the most fixes, and so the longest page. */
export const longestIn = (collection: ArticleCollection): Article =>
  byLength<Article>(articlesIn(library, collection), ({ sections }) => sections.length);

/** Get the error whose last “no” leads to a person, with the most fixes before it. */
export const longestWayToHelp = (): Article =>
  byLength<Article>(
    articlesIn(library, 'errors').filter(({ otherwise }) => otherwise === 'help'),
    ({ sections }) => sections.length,
  );

/** Get a section whose fix some people cannot do, with the first reason. Throws where the content has none. */
export function blockedSection() {
  for (const section of library.articles.flatMap(({ sections }) => sections)) {
    const [reason] = section.fix.data.blockers;
    if (reason) return { section, reason };
  }
  throw new Error('No fix of the content names what stops people.');
}

/** Get the question with the most answers before it. */
export const deepestQuestion = (): QuestionPage => byLength(library.questions, ({ trail }) => trail.length);

/** Get a page of the library. Throws where the content has none at this place. */
export function getPage(place: Place): Page {
  const page = pageAt(library, place);
  if (!page) throw new Error(`The library has no page at “${place}”.`);
  return page;
}

function byLength<T>(items: readonly T[], lengthOf: (item: T) => number): T {
  const [longest] = [...items].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) throw new Error('The content has no such page. Is content/ complete?');
  return longest;
}
