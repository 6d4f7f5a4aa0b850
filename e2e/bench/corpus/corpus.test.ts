import { expect, test } from 'vitest';

import { makeCorpus } from './corpus.ts';
import { randomOf } from './random.ts';

test('the same seed gives the same corpus, another one another', () => {
  expect(makeCorpus(20, 7)).toEqual(makeCorpus(20, 7));
  expect(makeCorpus(20, 7)).not.toEqual(makeCorpus(20, 8));
});

test('no two pages have the same title', () => {
  const titles = makeCorpus(300).flatMap(({ data }) => ('title' in data ? [data.title] : []));
  expect(new Set(titles).size).toBe(titles.length);
});

test('a larger corpus has more different words', () => {
  const wordsOf = (articles: number) => new Set(JSON.stringify(makeCorpus(articles)).split(/\W+/)).size;
  expect(wordsOf(300)).toBeGreaterThan(2 * wordsOf(30));
});

test('some different items are picked, never more than there are', () => {
  const picked = randomOf(3).some(['a', 'b', 'c'], 5);
  expect(picked.sort()).toEqual(['a', 'b', 'c']);
});
