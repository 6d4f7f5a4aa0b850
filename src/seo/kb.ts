import { edgesOf } from '../model/edges.ts';
import type { Article, FixPage, Library } from '../model/library.ts';
import { codeOf } from '../model/short-code-of.ts';
import { pathOf } from '../model/urls.ts';
import type { ArticleCollection, Ref } from '../schema/reference.ts';
import type { KnowledgeBase } from './kb-schema.ts';

/** Write a path of this site, `/errors/x/`, as an address. */
export type AddressOf = (path: string) => string;

/** The word for what an article is, where it is no error: errors have their own. */
const KINDS = { methods: 'method', causes: 'cause', faq: 'question' } as const satisfies Partial<
  Record<ArticleCollection, string>
>;

/** Get the newest day on which a fact was checked: the date of everything that is made from all content. */
export const newestReview = ({ articles, fixes }: Library): string =>
  [...articles, ...fixes]
    .map(({ data }) => data.reviewed)
    .sort()
    .at(-1) ?? '';

/** Write the whole library as data. Keys without a value are left out. */
export function knowledgeBaseOf(library: Library, addressOf: AddressOf): KnowledgeBase {
  return {
    generated: newestReview(library),
    articles: library.articles.map((article) => articleEntry(library, article, addressOf)),
    fixes: library.fixes.map((fix) => fixEntry(library, fix, addressOf)),
    questions: library.questions.map(({ ref, data: { ask, why, answers } }) => ({
      ref,
      url: addressOf(pathOf(ref)),
      ask,
      why,
      answers,
    })),
    edges: [...edgesOf(library)],
  };
}

function articleEntry(
  library: Library,
  article: Article,
  addressOf: AddressOf,
): KnowledgeBase['articles'][number] {
  const { sections } = article;
  return {
    ...textEntry(library, article, addressOf),
    ...(article.collection === 'errors' ? errorEntry(article.data) : { kind: KINDS[article.collection] }),
    ...(sections.length > 0 && {
      fixes: sections.map(({ fix, place, because }) => ({
        ref: fix.ref,
        url: addressOf(pathOf(place)),
        ...(because !== undefined && { because }),
      })),
    }),
  };
}

const errorEntry = ({ kind, messages, codes }: Extract<Article, { collection: 'errors' }>['data']) => ({
  kind,
  ...(messages.length > 0 && { messages }),
  ...(codes.length > 0 && { codes }),
});

function fixEntry(library: Library, fix: FixPage, addressOf: AddressOf): KnowledgeBase['fixes'][number] {
  const { minutes, waiting, risk, cost, loses, undo, where, proves, copyFirst, blockers, report } = fix.data;
  return {
    ...textEntry(library, fix, addressOf),
    ...{ minutes, waiting, risk, cost, loses, undo, where, proves },
    ...(copyFirst !== undefined && { copyFirst: `fixes/${copyFirst}` }),
    ...(blockers.length > 0 && { blockers }),
    report,
  };
}

/** Write what articles and fixes have in common. */
function textEntry(
  library: Library,
  { ref, data }: { ref: Ref; data: Article['data'] | FixPage['data'] },
  addressOf: AddressOf,
) {
  const code = codeOf(library, ref);
  return {
    ref,
    url: addressOf(pathOf(ref)),
    ...(code !== undefined && { code }),
    title: data.title,
    summary: data.summary,
    reviewed: data.reviewed,
    sources: data.sources,
  };
}
