import type { TrailWords } from './handover.ts';
import type { Trail } from './trail.ts';

/** What a person keeps after a fix: one fact per line, as name and words. */
export interface RecordLine {
  name: string;
  words: string;
}

/** List what to keep: the day, what was seen, what worked, and what was tried before. Entries without words are left out. */
export function recordLines(trail: Trail, words: TrailWords, day: string): RecordLine[] {
  const line = (name: string) => (text: string | undefined) =>
    text === undefined ? [] : [{ name, words: text }];
  const tried = [...trail.tried].map(([id, result]) => ({ title: words.fixes[id]?.title, result }));
  return [
    { name: 'Date', words: day },
    ...[...trail.seen].map((ref) => words.articles[ref]?.title).flatMap(line('Page')),
    ...tried.filter(({ result }) => result === 'yes').flatMap(({ title }) => line('Worked')(title)),
    ...tried.filter(({ result }) => result !== 'yes').flatMap(({ title }) => line('Tried before')(title)),
  ];
}

/** Write the record as plain text. `page` is the address that shows it again. */
export const composeRecord = (lines: readonly RecordLine[], page: string): string =>
  [
    'My iPhone backup works again.',
    ...lines.map(({ name, words }) => `${name}: ${words}`),
    `If it comes back: ${page}`,
  ].join('\n');

/** Tell what one sees when the fix that worked has worked, in the words of that fix. `undefined` where none worked. */
export function proofOf(trail: Trail, words: TrailWords): string | undefined {
  const [worked] = [...trail.tried].flatMap(([id, result]) =>
    result === 'yes' ? (words.fixes[id] ?? []) : [],
  );
  return worked?.proves;
}
