import type { Article, FixPage, Library } from '../model/library.ts';
import { type Ref, toRef } from '../schema/reference.ts';
import type { Synonyms } from '../schema/synonyms.ts';
import { findCodes } from './codes.ts';
import { foldText } from './normalise.ts';

/** A line of text that speaks about a page, and how much each of its words says about it. */
export interface PageText {
  text: string;
  weight: number;
}

/** A page the search can find. Questions of the diagnosis are no answers, so they are not among them. */
export type FoundPage = Article | FixPage;

/** Other names of a page, and the words of people who look for it. */
const NAME = 2;
/** What the page says about itself. */
const TEXT = 1;
/** What is said beside it: titles of its fixes, reasons. */
const ASIDE = 0.3;

type Add = (ref: string, weight: number, ...lines: readonly (string | undefined)[]) => void;

/**
 * Collect the lines that describe each page beside its title and messages: its own fields, the words of people,
 * and what other pages say where they lead to it. A sign that leads to a page is worded by someone who does not know its name.
 * The bodies are left out: with them nothing got better (fresh queries 65 → 65 % first, measured twice) for 3 kB more.
 */
export function textsByPage(library: Library, said: Synonyms['said']): Map<Ref, PageText[]> {
  const texts = new Map<Ref, PageText[]>();
  const add: Add = (ref, weight, ...lines) => {
    const list = texts.get(ref as Ref) ?? [];
    texts.set(ref as Ref, list);
    for (const text of lines) if (text !== undefined) list.push({ text, weight });
  };
  for (const page of [...library.articles, ...library.fixes]) addOwnTexts(page, add);
  for (const [ref, phrases] of Object.entries(said)) add(ref, NAME, ...phrases);
  for (const article of library.articles) {
    for (const { fix, because } of article.sections) {
      add(article.ref, ASIDE, fix.data.title);
      add(fix.ref, ASIDE, because);
    }
    if (article.collection !== 'errors') continue;
    for (const { sign, goTo } of article.data.tellApart) add(goTo, TEXT, sign);
    for (const cause of article.data.causes) add(toRef('causes', cause), ASIDE, article.data.title);
  }
  for (const question of library.questions) {
    for (const { label, hint, goTo } of question.data.answers) add(goTo, TEXT, label, hint);
  }
  return texts;
}

/** Add what a page says about itself. An alias with a code adds nothing: codes have a table of their own. */
function addOwnTexts(page: FoundPage, add: Add): void {
  const { ref } = page;
  add(ref, NAME, ...page.data.aliases.filter((alias) => findCodes(foldText(alias)).length === 0));
  add(ref, TEXT, page.data.summary);
  if (page.collection === 'fixes') {
    const { proves, needs, report, blockers, loses } = page.data;
    add(ref, TEXT, proves, report.done, report.failed, ...needs);
    add(ref, ASIDE, loses);
    for (const { because, goTo } of blockers) add(goTo, TEXT, because);
    return;
  }
  if (page.collection === 'causes') add(ref, TEXT, ...page.data.signs, page.data.fixedWhen);
  if (page.collection === 'errors') {
    add(ref, TEXT, page.data.safe, page.data.caution, ...page.data.tellApart.map(({ sign }) => sign));
  }
  if (page.collection === 'methods') {
    const { goodWhen, needs, saves, doesNotSave, verify, where, takes, blockers } = page.data;
    add(ref, TEXT, goodWhen, where, verify, takes, ...needs, ...saves, ...doesNotSave);
    for (const { because, goTo } of blockers) add(goTo, TEXT, because);
  }
}
