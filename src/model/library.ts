import type { ArticleCollection, Collection, PageOrSection, Ref } from '../schema/reference.ts';
import type { DataOf } from '../schema/collections.ts';
import type { Destination } from '../schema/reference.ts';
import type { SettingsPaths } from '../schema/settings-path.ts';

/**
 * A place a reader can be sent to: a page, a section of a page (`errors/x#check-wifi`),
 * or one of the fixed pages. `urls.ts` turns it into an address.
 */
export type Place = Ref | `${Ref}#${string}` | 'fixed' | 'help' | 'search' | 'diagnose';

/** The four ways out of a section, “Did this fix it?”. */
export interface Exits {
  yes: Place;
  no: Place;
  different: Place;
  cannot: Place;
}

/** A fix, as it stands on its own page. */
export interface FixPage {
  collection: 'fixes';
  ref: Ref;
  id: string;
  data: DataOf<'fixes'>;
}

/** A fix placed in an article. Its address is `<article>#<fix id>`. */
export interface Section {
  article: Ref;
  /** Where it stands, from 1. */
  position: number;
  place: Place;
  fix: FixPage;
  because: string | undefined;
  exits: Exits;
}

interface ArticleOf<C extends ArticleCollection> {
  collection: C;
  ref: Ref;
  id: string;
  data: DataOf<C>;
  /** Its fixes in order. Unknown fixes are left out (and reported). */
  sections: readonly Section[];
  otherwise: Destination;
  /** The exits of the article’s own body: methods, questions, and articles without a fix. */
  ownExits: Exits | undefined;
}

export type MethodArticle = ArticleOf<'methods'>;
export type CauseArticle = ArticleOf<'causes'>;
export type ErrorArticle = ArticleOf<'errors'>;
export type FaqArticle = ArticleOf<'faq'>;

/** A method, a cause, an error or a question people ask: it lists fixes and ends at an outcome. */
export type Article = MethodArticle | CauseArticle | ErrorArticle | FaqArticle;

/** A question of the diagnosis, with the answers that led to it. */
export interface QuestionPage {
  collection: 'questions';
  ref: Ref;
  id: string;
  data: DataOf<'questions'>;
  /** The questions before this one, first to last, with the key of the answer given. Empty at the start. */
  trail: readonly { question: Ref; answer: string }[];
}

export type Page = Article | FixPage | QuestionPage;

/** The id of the question that `/diagnose/` shows. */
export const START_QUESTION = 'start';

/** All compiled content. Frozen; the same sources give the same library in any order. */
export interface Library {
  articles: readonly Article[];
  fixes: readonly FixPage[];
  questions: readonly QuestionPage[];
  /** The sections each fix is placed in: fix id → sections, in the order of the articles. */
  uses: ReadonlyMap<string, readonly Section[]>;
  paths: SettingsPaths;
  /** Reference of an article or a fix → its permanent short code. */
  codes: Readonly<Record<string, string>>;
  /** Every page and section that was published and is gone → where it leads now. */
  moved: ReadonlyMap<PageOrSection, PageOrSection>;
  /** Every page by its reference. */
  pages: ReadonlyMap<string, Page>;
}

/** Get the articles of one collection, in the library’s order. */
export const articlesIn = <C extends ArticleCollection>(library: Library, collection: C) =>
  library.articles.filter(
    (article): article is Extract<Article, { collection: C }> => article.collection === collection,
  );

/** Get the page of a place, without its section. Fixed pages (`help` …) have none. */
export function pageAt(library: Library, place: Place): Page | undefined {
  const [ref = ''] = place.split('#');
  return library.pages.get(ref);
}

/** Get the heading of a page: the title, or what a question asks. */
export const titleOf = (page: Page): string =>
  page.collection === 'questions' ? page.data.ask : page.data.title;

/** Get all references of one collection. */
export const refsIn = (library: Library, collection: Collection): string[] =>
  [...library.pages.values()].filter((page) => page.collection === collection).map((page) => page.ref);
