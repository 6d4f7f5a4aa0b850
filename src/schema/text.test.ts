import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';

import { confidenceSchema, lineSchema, provenanceFields, sourceSchema, systemsSchema } from './text.ts';

const fits = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('a line', () => {
  test('is trimmed', () => {
    expect(lineSchema.parse('  Tap it. ')).toBe('Tap it.');
  });

  test.each(['', '   ', 'two\nlines', 5, null, undefined, true])('may not be %j', (value) => {
    expect(fits(lineSchema, value)).toBe(false);
  });

  test('may end in a line break, as YAML blocks do', () => {
    expect(lineSchema.parse('one line\n')).toBe('one line');
  });
});

describe('a source', () => {
  test.each([
    'https://support.apple.com/en-us/102563',
    'http://a.example',
    'general-knowledge',
    'calculation',
  ])('may be “%s”', (source) => {
    expect(fits(sourceSchema, source)).toBe(true);
  });

  test.each([
    'Apple',
    'support.apple.com',
    'ftp://a.example',
    'javascript:alert(1)',
    'mailto:a@b.c',
    '',
    'General knowledge',
  ])('may not be “%s”', (source) => {
    expect(fits(sourceSchema, source)).toBe(false);
  });
});

describe('where a text comes from', () => {
  const schema = z.strictObject(provenanceFields);
  const good = { reviewed: '2026-11-22', sources: ['general-knowledge'] };

  test('is a day and at least one source; we are sure unless it says otherwise', () => {
    expect(schema.parse(good)).toEqual({ ...good, confidence: 'high' });
  });

  test.each(['2026-02-29', '2026-13-01', '22 November 2026', '2026-11-22T00:00:00Z', ''])(
    'is not the day “%s”',
    (reviewed) => {
      expect(fits(schema, { ...good, reviewed })).toBe(false);
    },
  );

  test('is never left out', () => {
    expect(fits(schema, { ...good, sources: [] })).toBe(false);
    expect(fits(schema, { reviewed: good.reviewed })).toBe(false);
    expect(fits(schema, { sources: good.sources })).toBe(false);
  });
});

test('systems have known names, and there is at least one', () => {
  expect(
    [['iOS 26'], ['iOS 26', 'Windows 11'], [], ['iOS 4'], 'iOS 26'].map((value) =>
      fits(systemsSchema, value),
    ),
  ).toEqual([true, true, false, false, false]);
});

test('confidence has three steps', () => {
  expect(['high', 'medium', 'low', 'none'].filter((word) => fits(confidenceSchema, word))).toEqual([
    'high',
    'medium',
    'low',
  ]);
});
