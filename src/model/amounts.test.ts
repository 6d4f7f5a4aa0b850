import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  durationWords,
  missingSpace,
  parseAmount,
  sizeWords,
  toGigabytes,
  uploadMinutes,
} from './amounts.ts';

describe('an amount as people type it', () => {
  test.each([
    ['3.2', 3.2],
    ['3,2', 3.2],
    [' 12 ', 12],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1,200.5', undefined],
    ['0.125', 0.125],
    ['0', 0],
    ['', undefined],
    ['-3', undefined],
    ['3 GB', undefined],
    ['1e9', undefined],
    ['<b>1</b>', undefined],
  ])('“%s” is %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  test('never throws, and never gives anything but a number of at least 0', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text);
        return amount === undefined || amount >= 0;
      }),
    );
  });
});

describe('sizes', () => {
  test.each([
    [0.8, '800 MB'],
    [3.2, '3.2 GB'],
    [3.21, '3.3 GB'],
    [64, '64 GB'],
    [1500, '1.5 TB'],
  ])('%s GB reads “%s”', (gigabytes, words) => {
    expect(sizeWords(gigabytes)).toBe(words);
  });

  test('units are decimal', () => {
    expect(toGigabytes(500, 'MB')).toBe(0.5);
    expect(toGigabytes(2, 'TB')).toBe(2000);
  });
});

describe('will it fit', () => {
  test('nothing is missing where the backup is smaller or just as large', () => {
    expect(missingSpace(5, 4.9)).toBe(0);
    expect(missingSpace(5, 5)).toBe(0);
  });

  test('what is missing is the difference', () => {
    expect(missingSpace(1, 5)).toBe(4);
  });
});

describe('how long it takes', () => {
  test('1 GB at 10 Mbit/s takes about 13 minutes, as the dossier says', () => {
    expect(durationWords(uploadMinutes(1, 10))).toBe('13 minutes');
  });

  test.each([
    [0.4, 'less than a minute'],
    [1, '1 minute'],
    [89, '89 minutes'],
    [90, '2 hours'],
    [60 * 35, '35 hours'],
    [60 * 48, '2 days'],
  ])('%s minutes read “%s”', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words);
  });

  test('twice the speed takes half the time', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 5000, noNaN: true }),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        (size, speed) => {
          expect(uploadMinutes(size, speed * 2)).toBeCloseTo(uploadMinutes(size, speed) / 2);
        },
      ),
    );
  });
});
