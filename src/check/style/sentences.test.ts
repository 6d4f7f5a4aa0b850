import { describe, expect, test } from 'vitest';

import { type Passage, passagesOf } from './passages.ts';
import { lineAt, sentencesOf, wordsIn } from './sentences.ts';
import { aPage } from './testing/pages.ts';

const passageOf = (body: string): Passage => {
  const [passage] = passagesOf(aPage('faq/any', '{}', body));
  if (!passage) throw new Error('The body holds no prose.');
  return passage;
};
const readSentences = (body: string) => sentencesOf(passageOf(body)).map(({ read }) => read);

describe('sentences', () => {
  test.each([
    ['A backup needs iOS 16.1 or later. Check it.', 2],
    ['Use a tool, e.g. iMazing, or a friend’s Mac.', 1],
    ['Wait … Then look again.', 1],
    ['Some purchases are missing. iOS cannot make backups now.', 2],
    ['There are two codes. 0xE8000024 is one of them.', 2],
    ['Open **Settings**. **General** is near the top.', 2],
    ['The line says “It failed. Try again.” Then stop.', 2],
    ['The question “Trust This Computer?” never appears.', 1],
    ['Open <Path to="icloud-backup" />.', 1],
  ])('“%s” are %i', (body, count) => {
    expect(readSentences(body)).toHaveLength(count);
  });

  test('keep the words of labels and leave out quotations, commands and paths', () => {
    const [sentence = ''] = readSentences(
      'Tap **Back Up Now** in <Path to="icloud" />, not `ls -l` or “Stop it”.',
    );
    expect(wordsIn(sentence).filter((word) => /\p{Ll}/u.test(word))).toEqual([
      ...['Tap', 'Back', 'Up', 'Now', 'in', 'not', 'or'],
    ]);
    expect(wordsIn(sentence)).toHaveLength(10);
  });

  test('know their line, also in a paragraph of several lines', () => {
    const passage = passageOf('One line.\nThe next line. And\nthe last.');
    const [first, second] = sentencesOf(passage).map(({ start }) => lineAt(passage, start));
    expect([first, second]).toEqual([4, 5]);
  });
});

describe('words', () => {
  test('are what stands between spaces; marks alone are none', () => {
    expect(wordsIn('Wi-Fi – and 5 GB — “iCloud’s”!')).toEqual(['Wi-Fi', 'and', '5', 'GB', '“iCloud’s”!']);
  });
});
