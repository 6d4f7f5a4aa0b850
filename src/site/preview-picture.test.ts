import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { pictureOf } from './preview-picture.ts';

const size = { width: 300, height: 120 };
const drawing = (words: string) => ({
  type: 'div',
  props: { style: { display: 'flex', fontSize: 40 }, children: words },
});

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

test('a drawing becomes a PNG of its size', async () => {
  const png = Buffer.from(await pictureOf(drawing('Łódź'), size, cache));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 120]);
});

test('the same drawing is made once, another one anew', async () => {
  const first = await pictureOf(drawing('one'), size, cache);
  const [name = ''] = readdirSync(cache);
  const longAgo = new Date('2020-01-01');
  utimesSync(join(cache, name), longAgo, longAgo);
  const again = await pictureOf(drawing('one'), size, cache);
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  expect(statSync(join(cache, name)).mtime).toEqual(longAgo);
  await pictureOf(drawing('two'), size, cache);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('only whole pictures stay in the cache', async () => {
  await pictureOf(drawing('one'), size, cache);
  const files = readdirSync(cache);
  expect(files.filter((file) => !file.endsWith('.png'))).toEqual([]);
  expect(readFileSync(join(cache, files[0] ?? '')).length).toBeGreaterThan(100);
});
