import type { ArticleCollection } from '../schema/reference.ts';
import { buildQuestions } from './diagnosis.ts';
import type { Issue } from './issues.ts';
import { sortIssues } from './issues.ts';
import { buildOwnExits, buildSections } from './journey.ts';
import type { Article, FixPage, Library, Page } from './library.ts';
import { findMoved } from './moved.ts';
import type { ContentRecord, ContentSources, RecordOf } from './records.ts';
import { RULES } from './rules/index.ts';

type ArticleRecord = { [C in ArticleCollection]: RecordOf<C> }[ArticleCollection];

const byRef = (a: { ref: string }, b: { ref: string }) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);

const isArticle = (record: ContentRecord): record is ArticleRecord =>
  record.collection !== 'fixes' && record.collection !== 'questions';

/**
 * Compile all content into one frozen library and list everything that is wrong with it.
 * Never throws: broken references are left out of the library and reported as issues.
 * The order of the input does not matter.
 */
export function compileLibrary(sources: ContentSources): { library: Library; issues: Issue[] } {
  const ordered = {
    ...sources,
    records: [...sources.records].sort(byRef),
    unreadable: [...(sources.unreadable ?? [])].sort(byRef),
  };
  const library = buildLibrary(ordered);
  const context = { sources: ordered, library };
  return { library, issues: sortIssues(RULES.flatMap((rule) => rule(context))) };
}

/** Build the library from sorted records. */
function buildLibrary({ records, paths, links }: ContentSources): Library {
  const fixes = records.flatMap((record): FixPage[] =>
    record.collection === 'fixes'
      ? [{ collection: 'fixes', ref: record.ref, id: record.id, data: record.data }]
      : [],
  );
  const fixById = new Map(fixes.map((fix) => [fix.id, fix]));
  const articles = records.filter(isArticle).map((record) => buildArticle(record, fixById));
  const questions = buildQuestions(records.filter((record) => record.collection === 'questions'));
  const pages = new Map<string, Page>([...articles, ...fixes, ...questions].map((page) => [page.ref, page]));
  const sections = new Set<string>(articles.flatMap((article) => article.sections.map(({ place }) => place)));
  return deepFreeze({
    articles,
    fixes,
    questions,
    uses: Map.groupBy(
      articles.flatMap((article) => article.sections),
      (section) => section.fix.id,
    ),
    paths: paths.data,
    codes: links.data.codes,
    moved: findMoved(links.data, (place) => pages.has(place) || sections.has(place)),
    pages,
  });
}

/** Build one article. Fixes that do not exist are left out; a fix listed twice stays twice. */
function buildArticle(record: ArticleRecord, fixes: ReadonlyMap<string, FixPage>): Article {
  const { collection, ref, id, data } = record;
  const placed = data.fixes.flatMap(({ fix: fixId, because }) => {
    const fix = fixes.get(fixId);
    return fix ? [{ fix, because }] : [];
  });
  const sections = buildSections(ref, placed, data.otherwise);
  const hasOwnExits = collection === 'methods' || collection === 'faq' || sections.length === 0;
  const hasBlockers = collection === 'methods' && record.data.blockers.length > 0;
  const ownExits = hasOwnExits ? buildOwnExits(ref, sections, data.otherwise, hasBlockers) : undefined;
  return { collection, ref, id, data, sections, otherwise: data.otherwise, ownExits } as Article;
}

/** Freeze a value and all it holds, so that no page can change what another one reads. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inner = value instanceof Map ? value.values() : Object.values(value);
  for (const item of inner) deepFreeze(item);
  return value;
}
