import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { linksSchema } from './links.ts';
import { settingsPathsSchema } from './settings-path.ts';
import { settingsSchema } from './settings.ts';
import { synonymsSchema } from './synonyms.ts';

describe('the links ledger', () => {
  test('needs what was published; aliases and codes may be missing', () => {
    expect(linksSchema.parse({ published: ['errors/x'] })).toEqual({
      published: ['errors/x'],
      codes: {},
      aliases: {},
    });
    expect(linksSchema.safeParse({}).success).toBe(false);
  });

  test('holds references only', () => {
    expect(linksSchema.safeParse({ published: ['x'] }).success).toBe(false);
    expect(linksSchema.safeParse({ published: [], aliases: { x: 'errors/x' } }).success).toBe(false);
    expect(linksSchema.safeParse({ published: [], aliases: { 'errors/x': 'x' } }).success).toBe(false);
  });
});

describe('a settings path', () => {
  const path = {
    leadsTo: 'the Wi-Fi screen',
    on: 'iphone',
    checked: '2026-11-22',
    wordings: [{ systems: ['iOS 26'], steps: ['Settings', 'Wi-Fi'] }],
  };
  const fits = (changes: object) => settingsPathsSchema.safeParse({ wifi: { ...path, ...changes } }).success;

  test('has at least one wording with at least one step', () => {
    expect(fits({})).toBe(true);
    expect(fits({ wordings: [] })).toBe(false);
    expect(fits({ wordings: [{ systems: ['iOS 26'], steps: [] }] })).toBe(false);
  });

  test('is done at a known place and was checked on a day', () => {
    expect(fits({ on: 'moon' })).toBe(false);
    expect(fits({ checked: 'yesterday' })).toBe(false);
  });
});

describe('the settings of a site', () => {
  const file = new URL('../../content/settings.yaml', import.meta.url);
  const settings = parse(readFileSync(file, 'utf8')) as object;
  const fits = (changes: object) => settingsSchema.safeParse({ ...settings, ...changes }).success;

  test.each(['/', '/kb/', '/help/kb/', '/our_kb/'])('may live under “%s”', (base) => {
    expect(fits({ base })).toBe(true);
  });

  test.each(['', 'kb', '/kb', 'kb/', '//', '/a b/', 'https://example.org/'])(
    'may not live under “%s”',
    (base) => {
      expect(fits({ base })).toBe(false);
    },
  );

  test('name the address without a path: the path is the base', () => {
    for (const url of ['https://help.example.org', 'https://help.example.org/', 'http://localhost:4321']) {
      expect({ url, fits: fits({ url }) }).toEqual({ url, fits: true });
    }
    for (const url of [
      'https://example.org/kb',
      'https://example.org/?a=b',
      'https://example.org#a',
      'ftp://example.org',
    ]) {
      expect({ url, fits: fits({ url }) }).toEqual({ url, fits: false });
    }
  });

  test('name an address and a person to turn to', () => {
    expect(fits({ url: 'help.example.org' })).toBe(false);
    expect(fits({ support: { name: 'Support' } })).toBe(false);
    expect(fits({ analytics: 'yes' })).toBe(false);
  });
});

test('synonyms may be empty; a family of codes is explained by a page', () => {
  expect(synonymsSchema.parse({})).toMatchObject({ same: [], elsewhere: [], families: {} });
  expect(synonymsSchema.safeParse({ families: { e8: 'errors/x' } }).success).toBe(true);
  expect(synonymsSchema.safeParse({ families: { e8: 'x' } }).success).toBe(false);
  expect(synonymsSchema.safeParse({ families: { e9: 'errors/x' } }).success).toBe(false);
});
