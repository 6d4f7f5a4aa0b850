import type { ContentRecord } from '../../model/records.ts';
import type { StyleIssue } from './kinds.ts';
import { type Passage, passagesOf, stepsOf } from './passages.ts';
import { lineAt, ownText, spanAt } from './sentences.ts';
import { type Term, TERMS } from './terms.ts';

/** The words a page is known by, in lower case: what a link to it may say. Reference → words. */
export type PageNames = ReadonlyMap<string, string>;

/** Collect what each page is called: its title, its messages, and the words people search for. */
export const pageNamesOf = (records: readonly ContentRecord[]): PageNames =>
  new Map(
    records.map(({ ref, data }) => {
      const known = [
        'title' in data ? data.title : '',
        'messages' in data ? data.messages : [],
        'aliases' in data ? data.aliases : [],
      ];
      return [ref, known.flat().join('\n').toLowerCase()];
    }),
  );

/** Find words of ours that content/STYLE.md replaces by another word. */
export function findTerms(record: ContentRecord, names: PageNames): StyleIssue[] {
  const everywhere = TERMS.filter(({ on }) => !on);
  const inSteps = (record.body ? stepsOf(record.body) : []).flatMap(({ on, action }) => {
    const terms = TERMS.filter((term) => term.on?.some((place) => place === on));
    return action.flatMap((passage) => findIn(passage, terms, record, names));
  });
  return [...passagesOf(record).flatMap((passage) => findIn(passage, everywhere, record, names)), ...inSteps];
}

/** Find terms in one passage. */
function findIn(
  passage: Passage,
  terms: readonly Term[],
  record: ContentRecord,
  names: PageNames,
): StyleIssue[] {
  const text = ownText(passage);
  return terms
    .filter(({ allowed }) => !allowed || !(record.ref in allowed))
    .flatMap(({ not, unless, write }) => {
      const right = unless ? [...text.matchAll(unless)] : [];
      return [...text.matchAll(not)]
        .filter((match) => !right.some((longer) => isInside(match, longer)))
        .filter((match) => !isLabelInField(passage, text, match) && !isNameOfTarget(passage, match, names))
        .map((match): StyleIssue => ({
          code: 'preferred-term',
          file: record.file,
          line: lineAt(passage, match.index),
          message: `“${match[0]}” is not how we say it. Write ${write}.`,
        }));
    });
}

/** Tell whether one match lies inside another. */
const isInside = (match: RegExpExecArray, longer: RegExpExecArray): boolean =>
  longer.index <= match.index && match.index + match[0].length <= longer.index + longer[0].length;

/** Tell whether a word is a label: in front matter, which has no bold, a capital inside a sentence shows it. */
const isLabelInField = ({ part }: Passage, text: string, { 0: word, index }: RegExpExecArray): boolean =>
  part === 'field' && /^\p{Lu}\p{Ll}/u.test(word) && !/(?:^|[.?!:]\s+)$/.test(text.slice(0, index));

/** Tell whether a word stands in a link and is a word its page is known by. */
function isNameOfTarget(passage: Passage, { 0: word, index }: RegExpExecArray, names: PageNames): boolean {
  const to = spanAt(passage, index)?.span.to;
  return to !== undefined && (names.get(to)?.includes(word.toLowerCase()) ?? false);
}
