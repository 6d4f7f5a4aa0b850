import type { Issue } from '../issues.ts';
import type { RecordOf } from '../records.ts';
import { issueAt, type Rule } from './rule.ts';

type ErrorRecord = RecordOf<'errors'>;
interface Claim {
  record: ErrorRecord;
  field: string;
  text: string;
}

/** Reduce a message or code to what makes it the same for a reader: no case, punctuation or slots. */
export const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\{\w+\}/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Find messages and codes that two errors claim without naming each other in `sharedWith`. */
export const messageClash: Rule = ({ sources }) => {
  const errors = sources.records.filter((record): record is ErrorRecord => record.collection === 'errors');
  const messages = errors.flatMap((record) => claims(record, 'messages'));
  // A code is compared as written: “3” and “-3” are different codes.
  const codes = errors.flatMap((record) => claims(record, 'codes'));
  return [
    ...clashes(messages, (text) => sameWords(text) || text),
    ...clashes(codes, (text) => text.toLowerCase()),
  ];
};

/** List what a record claims in one of its fields. */
const claims = (record: ErrorRecord, field: 'messages' | 'codes'): Claim[] =>
  record.data[field].map((text, index) => ({ record, field: `${field}.${index}`, text }));

/** Report every claim whose text an earlier file claims too, unless both files name each other. */
function clashes(all: readonly Claim[], keyOf: (text: string) => string): Issue[] {
  return [...Map.groupBy(all, ({ text }) => keyOf(text)).values()].flatMap((group) =>
    group.flatMap((claim) =>
      group
        .filter(({ record }) => record.ref < claim.record.ref && !nameEachOther(record, claim.record))
        .map(({ record }) =>
          issueAt(
            claim.record,
            claim.field,
            'message-clash',
            `“${claim.text}” is claimed by “${record.ref}” too. Remove it from one, or name each other under “sharedWith:” in both.`,
          ),
        ),
    ),
  );
}

const nameEachOther = (a: ErrorRecord, b: ErrorRecord): boolean =>
  a.data.sharedWith.includes(b.ref) && b.data.sharedWith.includes(a.ref);
