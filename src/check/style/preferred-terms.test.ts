import { describe, expect, test } from 'vitest';

import type { ContentRecord } from '../../model/records.ts';
import { findTerms, pageNamesOf } from './preferred-terms.ts';
import { aFix, aPage } from './testing/pages.ts';

const wordsFound = (page: ContentRecord, others: ContentRecord[] = []) =>
  findTerms(page, pageNamesOf([page, ...others])).map(({ message }) => /“(.+?)”/.exec(message)?.[1]);
const inBody = (body: string) => wordsFound(aPage('faq/any', 'title: Any', body));
const inSummary = (summary: string) => wordsFound(aPage('faq/any', `summary: ${summary}`));

describe('a word we do not use', () => {
  test.each([
    ['Sign in with your Apple ID.', 'Apple ID'],
    ['Open iTunes/Finder.', 'iTunes/Finder'],
    ['Type your PIN.', 'PIN'],
    ['Take your phone.', 'phone'],
    ['Restart your device.', 'your device'],
    ['Press **OK**.', 'Press'],
    ['Enabling it helps.', 'Enabling'],
    ['Use the toggle: toggle it.', 'toggle'],
    ['It was disabled.', 'disabled'],
    ['Just restart it.', 'Just'],
    ['An error appears.', 'error'],
    ['Sync your iPhone with the Mac.', 'Sync your iPhone'],
    ['Try to backup again.', 'to backup'],
    ['Is it a Mac or PC?', 'Mac or PC'],
    ['Turn on cellular data.', 'cellular data'],
  ])('is found in “%s”', (body, word) => {
    expect(new Set(inBody(body))).toEqual(new Set([word]));
  });

  test('is reported with its line and the better word', () => {
    const page = aPage('faq/any', 'title: Any\nsummary: Please wait.', 'Wait.\n\nThen wait\nand select one.');
    expect(findTerms(page, new Map())).toEqual([
      {
        code: 'preferred-term',
        file: 'content/faq/any.mdx',
        line: 3,
        message: '“Please” is not how we say it. Write the sentence without it.',
      },
      {
        code: 'preferred-term',
        file: 'content/faq/any.mdx',
        line: 8,
        message: '“select” is not how we say it. Write “choose”, “tap” or “click”.',
      },
    ]);
  });

  test('is found in the label of a variant and in a step', () => {
    expect(
      inBody(
        '<Variant label="Mac or PC">\n<Steps>\n<Step on="mac">\nSelect it.\n</Step>\n</Steps>\n</Variant>',
      ),
    ).toEqual(['Mac or PC', 'Select']);
  });
});

describe('the words of a screen and of our readers', () => {
  test.each([
    'Tap **Select Your Apple ID**.',
    'It says “Please enable cellular data.” Wait.',
    'Type `just --enable`.',
    'Press the side button.',
    'Type the address and press Return.',
    'Call this phone number, from another phone.',
    'My iPhones sync with iCloud.',
  ])('may stand in a body: “%s”', (body) => {
    expect(inBody(body)).toEqual([]);
  });

  test('may stand in messages, aliases and the title of an error', () => {
    const front = 'title: Please enable it\nmessages: [Please enable it]\naliases: [apple id, just one]';
    expect(wordsFound(aPage('errors/any', front))).toEqual([]);
    expect(wordsFound(aPage('faq/any', front))).toEqual(['enable', 'Please']);
  });

  test('show by their capitals in front matter', () => {
    expect(inSummary('Then tap Select All below.')).toEqual([]);
    expect(inSummary('Then select all below.')).toEqual(['select']);
    expect(inSummary('Select all below.')).toEqual(['Select']);
  });

  test('may stand in a link to the page that is known by them, and in no other link', () => {
    const target = aPage('errors/enabling', 'title: There was a problem enabling it');
    const from = (ref: string) => aPage('faq/any', 'title: Any', `See [a problem enabling it](${ref}).`);
    expect(wordsFound(from('errors/enabling'), [target])).toEqual([]);
    expect(wordsFound(from('errors/other'), [target])).toEqual(['enabling']);
  });

  test('may stand on a page that needs them', () => {
    const body = 'Since iOS 18, Apple ID is named Apple Account.';
    expect(wordsFound(aPage('fixes/verify-apple-account', 'title: Any', body))).toEqual([]);
    expect(wordsFound(aPage('fixes/check-wifi', 'title: Any', body))).toEqual(['Apple ID']);
  });
});

describe('the hand', () => {
  test.each([
    ['iphone', 'Click **OK**.', ['Click']],
    ['iphone', 'Tap **OK**.', []],
    ['mac', 'Tap **OK**.', ['Tap']],
    ['windows', 'Click **OK**.', []],
    ['anywhere', 'Tap or click **OK**.', []],
  ])('on %s: “%s”', (on, action, found) => {
    expect(wordsFound(aFix(on, action))).toEqual(found);
  });

  test('may change in what the reader sees then', () => {
    expect(wordsFound(aFix('mac', 'Click **OK**.\n\n<IfNot>Tap **Trust** on the iPhone.</IfNot>'))).toEqual(
      [],
    );
  });
});
