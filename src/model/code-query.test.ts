import { describe, expect, test } from 'vitest';

import { readCodeQuery } from './code-query.ts';

const KNOWN = ['K7M5', 'YJ3M', '523A'];

describe('a query is the code of a page', () => {
  test.each(['K7M5', 'k7m5', ' k7 m5 ', 'k7-m5', 'Code K7M5', 'code: k7m5.', '“K7M5”'])('%s', (query) => {
    expect(readCodeQuery(query, KNOWN)).toEqual({ code: 'K7M5', near: [] });
  });

  test('also with letters that look like its digits', () => {
    expect(readCodeQuery('SZ3A', KNOWN)?.code).toBe('523A');
  });
});

describe('a query is a wrong code, and the nearest are offered', () => {
  test.each([
    ['K7M6', ['K7M5']],
    ['K7N4', []],
    ['code K7N4', ['K7M5']],
    ['KTMH', []],
    ['code KTM5', ['K7M5']],
    ['k7o5', ['K7M5']],
  ])('%s', (query, near) => {
    expect(readCodeQuery(query, KNOWN)?.near ?? []).toEqual(near);
  });
});

describe('a query is no code', () => {
  test.each([
    '',
    'wifi',
    'sync',
    '4013',
    '64GB',
    'error 54',
    '0xE8000015',
    'K7M',
    'K7M5 does not work',
    'code',
    'mb 205',
  ])('%s', (query) => {
    expect(readCodeQuery(query, KNOWN)).toBeUndefined();
  });
});
