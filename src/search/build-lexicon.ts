import type { Library } from '../model/library.ts';
import { pathOf } from '../model/urls.ts';
import { type Collection, type Ref, toRef } from '../schema/reference.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import { STOP_WORDS } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { keepSynonyms } from './keep-synonyms.ts';
import { openLexicon } from './open-lexicon.ts';
import { frontCode, packNumbers } from './pack.ts';
import { type FoundPage, textsByPage } from './page-texts.ts';
import { type Asked, learnWords } from './learn-words.ts';

/** The collections that are searched, in the order that decides between equals. */
const SEARCHED = ['errors', 'causes', 'fixes', 'methods', 'faq'] as const satisfies readonly Collection[];

/** Build the lexicon of the instant layer from the compiled library. The same content gives the same lexicon. */
export function buildLexicon(library: Library, synonyms: Synonyms, asked: readonly Asked[] = []): Lexicon {
  const pages = SEARCHED.flatMap((collection) => pagesOf(library, collection));
  const texts = textsByPage(library, synonyms.said);
  const fixes = pagesOf(library, 'fixes');
  const fixPosition = new Map(fixes.map(({ id }, index) => [id, index]));
  const sections = pages.map((page) =>
    page.collection === 'fixes' ? [] : page.sections.map(({ fix }) => fixPosition.get(fix.id) ?? 0),
  );
  const head = {
    version: 1 as const,
    collections: SEARCHED.map((name): Lexicon['collections'][number] => {
      const [before = '', after = ''] = pathOf(toRef(name, 'X')).split('X');
      return [name, before, after, pagesOf(library, name).length];
    }),
    ids: frontCode(pages.map(({ id }) => id)),
    titles: pages.map(({ data }) => data.title).join('\n'),
    messages: tabbed(pages, (page) => (page.collection === 'errors' ? page.data.messages : [])),
    codes: tabbed(pages, (page) => (page.collection === 'errors' ? page.data.codes : [])),
    sections: packNumbers(sections.flatMap((list) => [list.length, ...list])),
    minutes: packNumbers(fixes.map((fix) => (fix.collection === 'fixes' ? fix.data.minutes : 0))),
    stop: [...STOP_WORDS].join(' '),
    same: '',
    elsewhere: synonyms.elsewhere.join('|'),
    families: packFamilies(synonyms.families, pages),
  };
  const whole = { ...head, ...learnWords(head, pages, texts, asked) };
  return { ...whole, same: keepSynonyms(synonyms.same, openLexicon(whole)) };
}

/** List the pages of one collection in the library’s order. */
const pagesOf = (library: Library, collection: (typeof SEARCHED)[number]): FoundPage[] =>
  collection === 'fixes'
    ? [...library.fixes]
    : library.articles.filter((page) => page.collection === collection);

/** Write a list of texts for each page: one line a page, tabs between. Lines of content hold neither. */
const tabbed = (pages: readonly FoundPage[], textsOf: (page: FoundPage) => readonly string[]): string =>
  pages.map((page) => textsOf(page).join('\t')).join('\n');

/** Find the page that explains each family of codes. Families without a page are left out. */
function packFamilies(families: Synonyms['families'], pages: readonly FoundPage[]): Record<string, number> {
  const position = new Map<Ref, number>(pages.map(({ ref }, index) => [ref, index]));
  return Object.fromEntries(
    Object.entries(families).flatMap(([family, ref]) => {
      const page = ref === undefined ? undefined : position.get(ref);
      return page === undefined ? [] : [[family, page]];
    }),
  );
}
