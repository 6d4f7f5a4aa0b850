import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { COLLECTION_FILES } from '../schema/collections.ts';
import { COLLECTIONS } from '../schema/reference.ts';
import { checkContent } from './check.ts';
import { scaffoldOf } from './scaffold.ts';
import { fragment } from './testing/slips.ts';

/** Enough to meet every kind of slip on each run of the tests; thousands were tried once. */
const [MANY, SOME] = [{ numRuns: 200 }, { numRuns: 40 }];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const collection of COLLECTIONS) mkdirSync(join(root, 'content', collection), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const scribble = fc.array(fc.oneof({ arbitrary: fragment, weight: 4 }, fc.string({ unit: 'binary' })), {
  maxLength: 25,
});
const text = scribble.map((parts) => parts.join(''));
const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 200 }));

/** Make up a slip in a good file: some of it is gone, or something else stands in it. */
const slipIn = (good: string) =>
  fc
    .tuple(fc.nat(good.length), fc.nat(12), fc.oneof(fc.constant(''), fragment, text))
    .map(([at, gone, instead]) => good.slice(0, at) + instead + good.slice(at + gone));

/** Write one file, and expect that the check gives a list whatever stands in it. */
function checkWith(file: string, written: string | Uint8Array): void {
  writeFileSync(join(root, file), written);
  for (const { line, message } of checkContent(root).issues) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/\S/);
  }
}

// Many cases: a busy machine may need longer than usual.
describe('the check gives a list, whatever bytes stand', { timeout: 60_000 }, () => {
  test('in a page', () => {
    fc.assert(
      fc.property(bytes, (written) => checkWith('content/errors/x.mdx', written)),
      MANY,
    );
  });

  test('in the front matter of a page', () => {
    fc.assert(
      fc.property(text, (front) => checkWith('content/errors/x.mdx', `---\n${front}\n---\n\nWords.\n`)),
      MANY,
    );
  });

  test('in the body of a page', () => {
    const [, front = ''] = scaffoldOf('errors', '2026-11-22').split('---\n');
    fc.assert(
      fc.property(text, (body) => checkWith('content/errors/x.mdx', `---\n${front}---\n${body}`)),
      MANY,
    );
  });

  test.each(COLLECTIONS)('in a file of %s with one slip', (collection) => {
    const file = `content/${collection}/x${COLLECTION_FILES[collection].ending}`;
    const good = scaffoldOf(collection, '2026-11-22');
    fc.assert(
      fc.property(slipIn(good), (written) => checkWith(file, written)),
      SOME,
    );
  });

  test.each(['links', 'paths', 'settings', 'synonyms'])('in content/%s.yaml', (table) => {
    fc.assert(
      fc.property(bytes, (written) => checkWith(`content/${table}.yaml`, written)),
      SOME,
    );
  });
});
