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

/** First stem of a phrase → the phrases that begin with it, each with those that mean the same (ours first). */
export type SynonymTable = ReadonlyMap<
  string,
  readonly { phrase: readonly string[]; others: readonly (readonly string[])[] }[]
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

/** Read the lines of words that mean the same: every phrase leads to the others of its line. */
export function readSynonyms(same: string): SynonymTable {
  const lines =
    same === ''
      ? []
      : toWords(foldText(same.replaceAll('\n', LINE_END).replaceAll('|', ' zor '), Infinity)).split(LINE_END);
  const table = new Map<string, { phrase: string[]; others: string[][] }[]>();
  for (const line of lines) {
    const phrases = line.split(' zor ').map(toStems);
    for (const phrase of phrases) {
      const first = phrase[0] ?? '';
      const list = table.get(first) ?? [];
      table.set(first, list);
      list.push({ phrase, others: phrases.filter((other) => other !== phrase) });
    }
  }
  return table;
}
