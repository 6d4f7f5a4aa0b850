import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { COLLECTION_FILES } from './collections.ts';
import { ARTICLE_COLLECTIONS, COLLECTIONS } from './reference.ts';

test('every collection has a schema and an ending; articles have a body', () => {
  expect(Object.keys(COLLECTION_FILES)).toEqual([...COLLECTIONS]);
  expect(ARTICLE_COLLECTIONS.map((collection) => COLLECTION_FILES[collection].ending)).toEqual([
    ...['.mdx', '.mdx', '.mdx', '.mdx'],
  ]);
});

test('every field of every schema has a comment for authors', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
  const bare = files.flatMap((name) => {
    const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
    return lines.flatMap((line, index) => {
      const isField = /^ +\w+: (?:z$|z\.|\w+Schema\b)/.test(line);
      return isField && !lines[index - 1]?.endsWith('*/') ? [`${name}: ${line.trim()}`] : [];
    });
  });
  expect(bare).toEqual([]);
});
