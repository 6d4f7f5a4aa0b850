import { describe, expect, test } from 'vitest';

import { fitsFilter, foldWords } from './list-filter.ts';

const entry = foldWords('iTunes can’t back up “[device]”. On Windows · 0xE8000015 · MBErrorDomain/205');

describe('an entry fits', () => {
  test.each([
    '',
    '  ',
    'back up',
    'BACK',
    'wind',
    "can't back",
    'cant',
    'up itunes',
    '“back',
    'e8000015',
    'MBErrorDomain 205',
  ])('what somebody types: “%s”', (query) => {
    expect(fitsFilter(entry, query)).toBe(true);
  });
});

describe('an entry does not fit', () => {
  test.each(['restore', 'back up restore', '206'])('where a word is not in it: “%s”', (query) => {
    expect(fitsFilter(entry, query)).toBe(false);
  });
});

test('folding twice changes nothing', () => {
  expect(foldWords(entry)).toBe(entry);
});
