import type { z } from 'astro/zod';

import { COLLECTION_FILES } from '../../schema/collections.ts';
import { type Links, linksSchema } from '../../schema/links.ts';
import {
  type Collection,
  type Destination,
  isRef,
  type PageOrSection,
  type Ref,
  toRef,
} from '../../schema/reference.ts';
import { type SettingsPaths, settingsPathsSchema } from '../../schema/settings-path.ts';
import type { BodyNode } from '../body.ts';
import { compileLibrary } from '../compile.ts';
import { extendLedger, hasCode, unrecordedIn } from '../ledger.ts';
import type { Library } from '../library.ts';
import type { ContentRecord, ContentSources, LineMap, RecordOf, TableFile } from '../records.ts';
import { assignCode } from '../short-code.ts';
import { steps } from './bodies.ts';

/** What an author may write in the front matter of a collection. */
type Written<C extends Collection> = Partial<z.input<(typeof COLLECTION_FILES)[C]['schema']>>;

const PROVENANCE = { reviewed: '2026-11-22', sources: ['general-knowledge' as const] };

/** Make a method with steps; `written` replaces what its front matter says. */
export const aMethod = (id: string, written: Written<'methods'> = {}, body?: BodyNode): RecordOf<'methods'> =>
  record('methods', id, body ?? steps(), {
    ...textsOf(id),
    order: 1,
    goodWhen: 'You have enough space.',
    needs: ['A computer'],
    saves: ['Photos'],
    doesNotSave: ['Music'],
    verify: 'You see today’s date.',
    where: 'On the computer',
    compare: { place: 'Computer', limit: 'Its disk', automatic: 'No', passwordsAndHealth: 'If encrypted' },
    ...written,
  });

/** Make an error without fixes; `written` replaces what its front matter says. */
export const anError = (id: string, written: Written<'errors'> = {}, body?: BodyNode): RecordOf<'errors'> =>
  record('errors', id, body, {
    ...textsOf(id),
    kind: 'message',
    surface: 'iphone',
    messages: [`Message of ${id}`],
    safe: 'Your data is safe.',
    ...written,
  });

/** Make a cause without fixes; `written` replaces what its front matter says. */
export const aCause = (id: string, written: Written<'causes'> = {}, body?: BodyNode): RecordOf<'causes'> =>
  record('causes', id, body, {
    ...textsOf(id),
    signs: ['The bar is full.'],
    affects: ['icloud'],
    ...written,
  });

/** Make a question people ask; `written` replaces what its front matter says. */
export const aFaq = (id: string, written: Written<'faq'> = {}, body?: BodyNode): RecordOf<'faq'> =>
  record('faq', id, body, { ...textsOf(id), topic: 'Start here', ...written });

/** What the front matter of a fix says that takes nothing away. */
export const HARMLESS = {
  waiting: 'none',
  risk: 'none',
  cost: 'none',
  loses: 'Nothing is deleted.',
  undo: 'Not needed.',
  where: ['iphone'],
  interruptsReader: false,
} satisfies Written<'fixes'>;

/** Make a harmless fix with steps; `written` replaces what its front matter says. */
export const aFix = (id: string, written: Written<'fixes'> = {}, body?: BodyNode): RecordOf<'fixes'> =>
  record('fixes', id, body ?? steps(), {
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    minutes: 5,
    ...HARMLESS,
    proves: 'You see today’s date.',
    report: { done: 'I did it.', failed: 'It did not help.' },
    ...PROVENANCE,
    ...written,
  });

/** Make a question of the diagnosis from its answers: key → where it leads. Without answers, all lead to help. */
export const aQuestion = (
  id: string,
  answers: Record<string, Destination> = { first: 'help', unsure: 'help' },
  written: Written<'questions'> = {},
): RecordOf<'questions'> =>
  record('questions', id, undefined, {
    ask: `What about ${id}?`,
    why: 'So that we know.',
    answers: Object.entries(answers).map(([key, goTo]) => ({
      key,
      label: `Label of ${key}`,
      goTo,
      report: `I see ${key}.`,
    })),
    ...written,
  });

/** Make a first question with one answer for each page, and one for people who cannot tell. */
export const aStart = (...refs: Ref[]): RecordOf<'questions'> =>
  aQuestion('start', {
    lost: 'help',
    ...Object.fromEntries(refs.map((ref, index) => [`a${index}`, ref])),
    unsure: 'help',
  });

const textsOf = (id: string) => ({
  title: `Title of ${id}`,
  summary: `Summary of ${id}.`,
  appliesTo: ['iOS 26' as const],
  ...PROVENANCE,
});

/** Make a record as `check/` reads it: the data checked, the lines of the fields as a tidy author writes them. */
function record<C extends Collection>(
  collection: C,
  id: string,
  body: BodyNode | undefined,
  written: object,
): RecordOf<C> {
  const { schema, ending } = COLLECTION_FILES[collection];
  const lines = layOut(written, ending === '.mdx' ? 2 : 1);
  const file = `content/${collection}/${id}${ending}`;
  const data = schema.parse(written);
  return { collection, ref: toRef(collection, id), id, file, data, body, lines } as RecordOf<C>;
}

/** Give every field the line it has where each field and each entry of a list stands on a line of its own. */
function layOut(value: object, firstLine: number): LineMap {
  const lines = new Map<string, number>();
  let line = firstLine;
  const visit = (at: object, prefix: string) => {
    for (const [key, item] of Object.entries<unknown>(at as Record<string, unknown>)) {
      lines.set(prefix + key, line);
      const isGroup = typeof item === 'object' && item !== null && Object.keys(item).length > 0;
      // The first field of an entry stands behind its dash.
      if (!isGroup || !Array.isArray(at)) line += 1;
      if (isGroup) visit(item, `${prefix}${key}.`);
    }
  };
  visit(value, '');
  return lines;
}

/** Gather files into what `compileLibrary` takes in. The ledger records all of them; the one settings path is `wifi`. */
export function sources(...records: ContentRecord[]): ContentSources {
  const all = { records, paths: somePaths('wifi'), links: aLedger([]) };
  return { ...all, links: toTable(extendLedger(all.links.data, unrecordedIn(all))) };
}

/** Make a ledger of published pages and sections, and of aliases. Each page has its code, unless `codes` are given. */
export function aLedger(
  published: readonly PageOrSection[],
  aliases: Links['aliases'] = {},
  codes: Links['codes'] = codesFor(published),
): ContentSources['links'] {
  return toTable({ published: [...published], codes, aliases });
}

const toTable = (written: Links): ContentSources['links'] => ({
  file: 'content/links.yaml',
  data: linksSchema.parse(written),
  lines: layOut(written, 1),
});

/** Give the articles and fixes of a list the codes they would get. */
const codesFor = (published: readonly PageOrSection[]): Links['codes'] =>
  Object.fromEntries(
    published
      .filter((place) => isRef(place) && hasCode(place))
      .map((ref) => [ref, assignCode(ref, new Set())]),
  );

/** Make a table of settings paths from their ids. */
export function somePaths(...ids: string[]): TableFile<SettingsPaths> {
  const path = {
    leadsTo: 'the screen',
    on: 'iphone',
    checked: '2026-11-22',
    wordings: [{ systems: ['iOS 26'], steps: ['Settings', 'Wi-Fi'] }],
  };
  const written = Object.fromEntries(ids.map((id) => [id, path]));
  return { file: 'content/paths.yaml', data: settingsPathsSchema.parse(written), lines: layOut(written, 1) };
}

/** Compile files into a library, whatever is wrong with them. Its pages have no codes. */
export const aLibrary = (...records: ContentRecord[]): Library =>
  compileLibrary({
    ...sources(...records),
    links: aLedger(
      records.map(({ ref }) => ref),
      {},
      {},
    ),
  }).library;

/** Compile files into a library whose pages have their codes. */
export const aLibraryWithCodes = (...records: ContentRecord[]): Library =>
  compileLibrary(sources(...records)).library;
