import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';

import { articleFields, blockerSchema, placedFixSchema } from './article.ts';

describe('a placed fix', () => {
  test('has one form inside, short or long as it was written', () => {
    expect(placedFixSchema.parse('check-wifi')).toEqual({ fix: 'check-wifi' });
    expect(placedFixSchema.parse({ fix: 'check-wifi', because: 'It helps.' })).toEqual({
      fix: 'check-wifi',
      because: 'It helps.',
    });
  });

  test.each(['fixes/check-wifi', 'Check Wi-Fi', { fix: 'check-wifi' }, { because: 'It helps.' }, 5, null])(
    'may not be %j',
    (value) => {
      expect(placedFixSchema.safeParse(value).success).toBe(false);
    },
  );
});

test('an article ends at help, has no fix and no other words, unless it says so', () => {
  const written = {
    title: 'No space',
    summary: 'The answer.',
    appliesTo: ['iOS 26'],
    reviewed: '2026-11-22',
    sources: ['calculation'],
  };
  expect(z.strictObject(articleFields).parse(written)).toEqual({
    ...written,
    appliesTo: ['iOS 26'],
    fixes: [],
    otherwise: 'help',
    aliases: [],
    confidence: 'high',
  });
});

test('a summary has at most 320 characters', () => {
  const { summary } = articleFields;
  expect(summary.safeParse('x'.repeat(320)).success).toBe(true);
  expect(summary.safeParse('x'.repeat(321)).success).toBe(false);
});

test('a reason why someone cannot do it leads somewhere', () => {
  expect(blockerSchema.safeParse({ because: 'No cable', goTo: 'help' }).success).toBe(true);
  expect(blockerSchema.safeParse({ because: 'No cable' }).success).toBe(false);
  expect(blockerSchema.safeParse({ because: 'No cable', goTo: 'fixed' }).success).toBe(false);
});
