import type { Collection, Ref } from '../schema/reference.ts';
import type { Lexicon } from './lexicon.ts';
import { foldText, toPlain, toWords } from './normalise.ts';
import { frontDecode, unpackNumbers } from './pack.ts';
import { stemOf } from './terms.ts';

/** A page as the search knows it. */
export interface KnownPage {
  ref: Ref;
  kind: Collection;
  path: string;
  title: string;
  /** Positions of its fixes among the pages. */
  fixes: readonly number[];
  /** Hands-on minutes of a fix. */
  minutes: number | undefined;
  /** Its codes as content writes them. */
  codes: readonly string[];
}

/** One searchable line of a page. */
export interface Entry {
  page: number;
  field: 'title' | 'message';
  text: string;
  /** The text without case and punctuation. */
  plain: string;
  /** Stems in order; what varies in a message is `SLOT`, the name of an app `APP`. */
  stems: readonly string[];
}

/** First stem of a phrase that no page has → the phrases that begin with it, each with what it means, in stems. */
export type SynonymTable = ReadonlyMap<
  string,
  readonly { phrase: readonly string[]; meaning: readonly string[] }[]
>;

/** What varies in a message. */
export const SLOT = '{}';
/** iTunes, Finder or Apple Devices: the same sentence names the app in use. */
export const APP = '{app}';

/** Parts lines that are normalised together: one pass over a long text is ten times faster than 1,500 short ones. */
const LINE_END = ' zqz ';

/** Reduce normalised words to their stems. */
export const toStems = (words: string): string[] => words.split(' ').map(stemOf);

/** Read what is shown of each page. */
export function readPages(lexicon: Lexicon): KnownPage[] {
  const ids = frontDecode(lexicon.ids);
  const titles = lexicon.titles.split('\n');
  const codes = lexicon.codes.split('\n');
  const sections = unpackNumbers(lexicon.sections);
  const minutes = unpackNumbers(lexicon.minutes);
  const kinds = lexicon.collections.flatMap(([name, before, after, count]) =>
    Array.from({ length: count }, () => ({ kind: name as Collection, before, after })),
  );
  const firstFix = kinds.findIndex(({ kind }) => kind === 'fixes');
  let at = 0;
  return kinds.map(({ kind, before, after }, page) => {
    const fixes = sections.slice(at + 1, at + 1 + (sections[at] ?? 0)).map((fix) => firstFix + fix);
    at += 1 + fixes.length;
    const id = ids[page] ?? '';
    return {
      ref: `${kind}/${id}`,
      kind,
      path: before + id + after,
      title: titles[page] ?? '',
      fixes,
      minutes: kind === 'fixes' ? minutes[page - firstFix] : undefined,
      codes: codes[page] ? codes[page].split('\t') : [],
    };
  });
}

/** Read titles and messages as entries, and all their words. */
export function readEntries(lexicon: Lexicon): { entries: Entry[]; words: Set<string> } {
  const raw = (['title', 'message'] as const).flatMap((field) =>
    lexicon[FIELD_SOURCE[field]]
      .split('\n')
      .flatMap((line, page) => (line === '' ? [] : line.split('\t').map((text) => ({ page, field, text })))),
  );
  const folded = raw.map(({ text }) => text.replaceAll(/\{\w+\}/g, ' zslot ')).join(LINE_END);
  const lines = toWords(foldText(folded, Infinity)).split(LINE_END);
  const plain = toPlain(foldText(raw.map(({ text }) => text).join(LINE_END), Infinity)).split(LINE_END);
  const words = new Set<string>();
  const entries = raw.map(({ page, field, text }, index): Entry => {
    const own = (lines[index] ?? '').split(' ');
    for (const word of own) if (word !== 'zslot') words.add(word);
    return {
      page,
      field,
      text,
      plain: plain[index] ?? '',
      stems: own.map((word) => (word === 'zslot' ? SLOT : stemOf(word))),
    };
  });
  return { entries, words };
}

const FIELD_SOURCE = { title: 'titles', message: 'messages' } as const;

/** Read the lines of words that mean the same: each phrase leads to the first of its line. */
export function readSynonyms(same: string): SynonymTable {
  const table = new Map<string, { phrase: string[]; meaning: string[] }[]>();
  for (const line of same.split('\n')) {
    const [meaning = [], ...phrases] = line.split('|').map((stems) => stems.split(' '));
    for (const phrase of phrases) {
      const first = phrase[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { phrase, meaning }]);
    }
  }
  return table;
}
