import { describe, expect, test } from 'vitest';

import { dayWords, messageWords, placeWords, shortTimeWords, timeWords } from './words.ts';

describe('the time of a fix', () => {
  test.each([
    [1, 'none', '1 minute', '1 minute'],
    [10, 'none', '10 minutes', '10 minutes'],
    [2, '30 min', '2 minutes, then wait: 30 min', '2 minutes, then wait: 30 min'],
    [
      5,
      '1 hour; more for the first time',
      '5 minutes, then wait: 1 hour; more for the first time',
      '5 minutes, then wait: 1 hour',
    ],
  ])('%i min and “%s” read “%s”, in lists “%s”', (minutes, waiting, long, short) => {
    expect(timeWords(minutes, waiting)).toBe(long);
    expect(shortTimeWords(minutes, waiting)).toBe(short);
  });
});

test('places read as one sentence part', () => {
  expect(placeWords(['iphone'])).toBe('On iPhone');
  expect(placeWords(['new-iphone', 'mac', 'router'])).toBe('On the new iPhone, on Mac, at the router');
  expect(placeWords([])).toBe('');
});

test('a day reads in full and is the same day everywhere', () => {
  expect(dayWords('2026-11-22')).toBe('22 November 2026');
  expect(dayWords('2026-01-01')).toBe('1 January 2026');
});

test('the slots of a message read as words', () => {
  expect(messageWords('“{device}” needs {size} more {}.')).toBe('“[device]” needs [size] more {}.');
});
