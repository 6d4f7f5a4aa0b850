import { describe, expect, test } from 'vitest';

import { countSlips, findSimilar, toKnownWord } from './slips.ts';

describe('countSlips', () => {
  test.each([
    ['backup', 'backup', 0],
    ['bakcup', 'backup', 0.8],
    ['pasword', 'password', 0.7],
    ['stoage', 'storage', 1],
    ['encrxpt', 'encrypt', 1],
  ])('%s for %s costs %f', (typed, meant, slips) => {
    expect(countSlips(typed, meant, 2)).toBeCloseTo(slips);
  });

  test('it stops above the limit', () => {
    expect(countSlips('kitchen', 'storage', 2)).toBe(3);
  });
});

describe('findSimilar', () => {
  const words = ['backup', 'storage', 'finder', 'restore', 'connect'].map(toKnownWord);

  test.each([
    ['bakcup', 'backup'],
    ['fnider', 'finder'],
    ['resotre', 'restore'],
    ['conect', 'connect'],
    ['sotrage', 'storage'],
  ])('%s is read as %s', (typed, meant) => {
    expect(findSimilar(typed, words)[0]?.word).toBe(meant);
  });

  test('a short word or one with digits is not guessed', () => {
    expect(findSimilar('bk', words)).toEqual([]);
    expect(findSimilar('backup2', words)).toEqual([]);
  });
});
