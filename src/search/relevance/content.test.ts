import { brotliCompressSync } from 'node:zlib';

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Library } from '../../model/library.ts';
import { findAmbiguities } from '../ambiguities.ts';
import { createSearch, type Search } from '../create-search.ts';
import { readLexicon, readSynonyms } from '../disk/read-lexicon.ts';
import type { Lexicon } from '../lexicon.ts';

let library: Library;
let lexicon: Lexicon;
let search: Search['search'];
beforeAll(() => {
  ({ library, lexicon } = readLexicon(process.cwd()));
  ({ search } = createSearch({ lexicon }));
});

test('the lexicon keeps its budget: 30 kB for 300 articles', () => {
  const pages = lexicon.titles.split('\n').length;
  expect(brotliCompressSync(JSON.stringify(lexicon)).length).toBeLessThanOrEqual(
    (30_000 * Math.max(300, pages)) / 300,
  );
});

// Some 10,000 queries: a busy machine needs longer than Vitest’s five seconds.
test(
  'every message with any device and app name, and every code, comes first for its page',
  { timeout: 60_000 },
  () => {
    expect(findAmbiguities(library, lexicon)).toEqual([]);
  },
);

test('every phrase of `said` belongs to a page that exists', () => {
  const unknown = Object.keys(readSynonyms(process.cwd()).said).filter((ref) => !library.pages.has(ref));
  expect(unknown).toEqual([]);
});

describe('hostile input', () => {
  const HOSTILE = [
    'a'.repeat(100_000),
    '@'.repeat(100_000),
    'error '.repeat(20_000),
    '-77 '.repeat(25_000),
    '('.repeat(50_000) + ')'.repeat(50_000),
    'aé'.repeat(50_000),
    'مرحبا '.repeat(15_000),
    '😀'.repeat(25_000),
    '<img src=x onerror=alert(1)>'.repeat(3_000),
    '0x'.repeat(50_000),
    'mb error domain '.repeat(6_000),
    'a_'.repeat(50_000),
    '\u202E\u0000\uD800'.repeat(30_000),
    '"\'`“”‘’'.repeat(15_000),
    'asdf qwer zxcv uiop hjkl '.repeat(4_000),
    '__proto__ constructor toString hasOwnProperty',
  ];

  test.each(HOSTILE.map((text) => [text.slice(0, 12), text]))(
    '%s… is answered in time and claims nothing',
    (_, text) => {
      search(text);
      const start = performance.now();
      const { instant } = search(text);
      // 50 ms on an idle machine; the bar leaves room for a busy one.
      expect(performance.now() - start).toBeLessThan(250);
      expect(instant.pinned).toBe(0);
    },
  );

  test('no text makes it throw or never end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
        expect(search(text).instant.results.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 200 },
    );
  });
});
