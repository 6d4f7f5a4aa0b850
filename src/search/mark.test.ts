import { describe, expect, test } from 'vitest';

import { markWords } from './mark.ts';

/** Write a marked text with its matches in brackets. */
const mark = (text: string, ...words: string[]): string =>
  markWords(text, words)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('markWords', () => {
  test.each([
    [
      'The last backup could not be completed.',
      ['backup', 'completed'],
      'The last [backup] could not be [completed].',
    ],
    ['Old backups restored', ['backup', 'restore'], 'Old [backups] [restored]'],
    ['Check the Wi-Fi network', ['wifi'], 'Check the [Wi-Fi] network'],
    ['Back up the iPhone', ['backup'], '[Back up] the iPhone'],
    ['Estimating time remaining…', ['estim'], '[Estimating] time remaining…'],
    ['Couldn’t connect', ['couldnt'], '[Couldn’t] connect'],
    ['Nadège', ['nadege'], '[Nadège]'],
    ['<b>bold</b>', ['bold'], '<b>[bold]</b>'],
    ['iCloud is full', ['a', ''], 'iCloud is full'],
    ['iCloud is full', [], 'iCloud is full'],
    ['', ['full'], ''],
  ])('%s', (text, words, marked) => {
    expect(mark(text, ...words)).toBe(marked);
  });

  test('the pieces together are the text, whatever it is', () => {
    const text = 'A (b)\n<i>c</i> 😀 d-e ‮f';
    expect(
      markWords(text, ['b', 'c', 'd', 'de'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
