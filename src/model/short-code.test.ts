import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { assignCode, CODE_COUNT, codeOfNumber, isValidCode, nearestCodes, readCode } from './short-code.ts';

const anyCode = fc.nat(CODE_COUNT - 1).map(codeOfNumber);

describe('short codes', () => {
  test('every number has its own valid code', () => {
    const codes = Array.from({ length: CODE_COUNT }, (_, number) => codeOfNumber(number));
    expect(new Set(codes).size).toBe(CODE_COUNT);
    expect(codes.every(isValidCode)).toBe(true);
  });

  test('one wrong character is always found: two codes differ in at least two places', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(3), anyCode, (code, place, other) => {
        const slip = code.slice(0, place) + other.charAt(place) + code.slice(place + 1);
        return slip === code || !isValidCode(slip);
      }),
    );
  });

  test('two swapped neighbours are found', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(2), (code, place) => {
        const swapped =
          code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
        return swapped === code || !isValidCode(swapped);
      }),
    );
  });

  test('are read in any case, with spaces, and with letters that look like digits', () => {
    expect(readCode(' k7 m4 ')).toBe('K7M4');
    expect(readCode('k7-m4')).toBe('K7M4');
    expect(readCode('SZ3A')).toBe('523A');
    expect(readCode('error 54')).toBeUndefined();
  });

  test('the same reference gets the same code, and never one that is taken', () => {
    const first = assignCode('errors/backup-slow', new Set());
    expect(assignCode('errors/backup-slow', new Set())).toBe(first);
    expect(assignCode('errors/backup-slow', new Set([first]))).not.toBe(first);
  });

  test('no reference gets a code that reads as a word, as the number of an error, or as a power of ten', () => {
    const taken = new Set<string>();
    for (let page = 0; page < 2000; page += 1) taken.add(assignCode(`errors/page-${page}`, taken));
    expect(taken.size).toBe(2000);
    expect([...taken].filter((code) => /^(?:\D+|\d+|\d+E\d+)$/.test(code))).toEqual([]);
  });

  test('a wrong code offers the nearest known one', () => {
    expect(nearestCodes('K7M5', ['K7M4', 'AAAA'])).toEqual(['K7M4']);
    expect(nearestCodes('XXXX', ['K7M4'])).toEqual([]);
  });
});
