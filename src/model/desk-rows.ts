import type { Ref } from '../schema/reference.ts';
import type { Article, FixPage, Library } from './library.ts';
import { foldWords } from './list-filter.ts';
import { codeOf } from './short-code-of.ts';
import { KIND_WORDS, messageWords, RISK_WORDS, shortTimeWords } from './words.ts';

/** One line of the table for support staff. */
export interface DeskRow {
  ref: Ref;
  collection: Article['collection'] | 'fixes';
  title: string;
  /** The messages and codes a customer may name, without those that are the title. */
  seen: readonly string[];
  code: string | undefined;
  /** How long it takes; for an article, how long its first fix takes. */
  time: string;
  /** What it can take away. An article has none: its fixes have. */
  risk: string;
}

/** The kinds of pages in the order of the table, and of the choices above it. */
export const DESK_KINDS = ['errors', 'causes', 'fixes', 'methods', 'faq'] as const;

/** List every article and fix for support staff: kind after kind, each in the order of its titles. */
export function deskRows(library: Library): DeskRow[] {
  const compare = new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare;
  const pages = [...library.articles, ...library.fixes];
  return DESK_KINDS.flatMap((kind) =>
    pages
      .filter(({ collection }) => collection === kind)
      .sort((a, b) => compare(a.data.title, b.data.title))
      .map((page) => rowOf(page, library)),
  );
}

function rowOf(page: Article | FixPage, library: Library): DeskRow {
  const { ref, collection, data } = page;
  const texts =
    page.collection === 'errors' ? [...page.data.messages.map(messageWords), ...page.data.codes] : [];
  const title = foldWords(data.title);
  return {
    ref,
    collection,
    title: data.title,
    seen: texts.filter((text) => foldWords(text) !== title),
    code: codeOf(library, ref),
    time: timeOf(page),
    risk:
      page.collection === 'fixes'
        ? RISK_WORDS[page.data.risk] + (page.data.cost === 'money' ? ', costs money' : '')
        : '',
  };
}

function timeOf(page: Article | FixPage): string {
  if (page.collection === 'fixes') return shortTimeWords(page.data.minutes, page.data.waiting);
  const first = page.sections[0]?.fix.data;
  return first ? `First fix: ${shortTimeWords(first.minutes, first.waiting)}` : '';
}

/** Name the kind of a row: “Message”. */
export const kindOf = ({ collection }: DeskRow): string => KIND_WORDS[collection].one;

/** Name the row of a page on the support desk, as an anchor: `/support-desk/#errors-backup-slow`. */
export const deskAnchor = (ref: Ref): string => ref.replace('/', '-');
