import { describe, expect, test } from 'vitest';

import { codesInOrder, groupByLetter, messagesAtoZ, spellingsOf } from './catalogue.ts';
import { type ErrorArticle } from './library.ts';
import { aLibrary, anError } from './testing/builders.ts';

const errorsOf = (...records: ReturnType<typeof anError>[]): ErrorArticle[] =>
  aLibrary(...records).articles.filter((article) => article.collection === 'errors');

const texts = (entries: readonly { text: string }[]): string[] => entries.map(({ text }) => text);

describe('messages from A to Z', () => {
  test('are every wording, in the order of a dictionary', () => {
    const errors = errorsOf(
      anError('a', { messages: ['“zebra', 'Backup failed'] }),
      anError('b', { messages: ['…apple', 'backup 10', 'Backup 9'] }),
    );
    expect(texts(messagesAtoZ(errors))).toEqual([
      '…apple',
      'Backup 9',
      'backup 10',
      'Backup failed',
      '“zebra',
    ]);
  });

  test('are the title of a symptom, and of an error without exact words', () => {
    const errors = errorsOf(
      anError('a', { kind: 'symptom', title: 'The bar stands still', messages: ['Estimating…'] }),
      anError('b', { kind: 'code', title: 'Error 54', messages: [], codes: ['-54'] }),
    );
    expect(texts(messagesAtoZ(errors))).toEqual(['Error 54', 'The bar stands still']);
  });

  test('stand twice where two errors share one; the order goes by reference', () => {
    const errors = errorsOf(anError('b', { messages: ['Same'] }), anError('a', { messages: ['Same'] }));
    expect(messagesAtoZ(errors).map(({ error }) => error.id)).toEqual(['a', 'b']);
  });
});

test('codes stand in order, numbers as numbers', () => {
  const errors = errorsOf(
    anError('a', { codes: ['0xE8000015', '205'] }),
    anError('b', { codes: ['-54', '9'] }),
  );
  expect(texts(codesInOrder(errors))).toEqual(['0xE8000015', '9', '-54', '205']);
});

test('groups have the first letter of the words; numbers stand under “0–9”', () => {
  const errors = errorsOf(anError('a', { messages: ['“Apple', '3 items', 'ärger', 'Zebra', '…'] }));
  const groups = groupByLetter(messagesAtoZ(errors)).map(([letter, entries]) => [letter, ...texts(entries)]);
  expect(groups).toEqual([
    ['0–9', '…', '3 items'],
    ['A', '“Apple', 'ärger'],
    ['Z', 'Zebra'],
  ]);
});

describe('the spellings of a code', () => {
  test.each([
    ['0xe8000015', ['0xe8000015', 'E8000015']],
    ['MBErrorDomain/205', ['MBErrorDomain/205', 'MBErrorDomain Code=205', 'MBErrorDomain 205']],
    ['-54', ['-54', 'error 54']],
    ['4013', ['4013', 'error 4013']],
    ['0xZZ', ['0xZZ']],
    ['NSCocoaErrorDomain/512', ['NSCocoaErrorDomain/512']],
  ])('“%s” are %j', (code, spellings) => {
    expect(spellingsOf(code)).toEqual(spellings);
  });
});
