import { describe, expect, test } from 'vitest';

import {
  causeIdSchema,
  COLLECTIONS,
  destinationSchema,
  fixIdSchema,
  isId,
  isIndexLink,
  isRef,
  pageOrSectionSchema,
  parseRef,
  refSchema,
  toRef,
} from './reference.ts';

describe('an id', () => {
  test.each(['check-wifi', '0xe8000015', 'a', '1-2-3'])('may be “%s”', (id) => {
    expect(isId(id)).toBe(true);
    expect(fixIdSchema.safeParse(id).success && causeIdSchema.safeParse(id).success).toBe(true);
  });

  test.each([
    '',
    'Check',
    'check_wifi',
    'check--wifi',
    '-check',
    'check-',
    'a b',
    'a/b',
    'é',
    'check\n',
    'a.mdx',
  ])('may not be “%s”', (id) => {
    expect(isId(id)).toBe(false);
    expect(fixIdSchema.safeParse(id).success || causeIdSchema.safeParse(id).success).toBe(false);
  });
});

describe('a reference', () => {
  test.each(COLLECTIONS)('may lead into %s', (collection) => {
    const ref = toRef(collection, 'some-page');
    expect(isRef(ref)).toBe(true);
    expect(parseRef(ref)).toEqual({ collection, id: 'some-page' });
  });

  test.each([
    'errors',
    'errors/',
    '/errors/x',
    'errors/x/',
    'errors/x/y',
    'error/x',
    'errors/X',
    'errors/x#f',
    'help',
  ])('may not be “%s”', (text) => {
    expect(isRef(text)).toBe(false);
    expect(refSchema.safeParse(text).success).toBe(false);
  });

  test('is a text', () => {
    expect([5, null, undefined, ['errors/x']].map((value) => refSchema.safeParse(value).success)).toEqual([
      ...[false, false, false, false],
    ]);
  });
});

test('a destination is a reference or help, and no other page', () => {
  const texts = ['errors/x', 'help', 'fixed', 'search', 'Help', ''];
  expect(texts.filter((text) => destinationSchema.safeParse(text).success)).toEqual(['errors/x', 'help']);
});

test('a published place is a page or one of its sections', () => {
  const texts = [
    'errors/x',
    'errors/x#check-wifi',
    'errors/x#',
    'errors/x#Check',
    '#check-wifi',
    'help',
    'errors/x#a#b',
  ];
  expect(texts.filter((text) => pageOrSectionSchema.safeParse(text).success)).toEqual([
    'errors/x',
    'errors/x#check-wifi',
  ]);
});

test('a link to a list names a collection that has one', () => {
  const links = ['errors/', 'faq/', 'fixes/', 'questions/', 'errors', '/errors/', 'help/'];
  expect(links.filter(isIndexLink)).toEqual(['errors/', 'faq/', 'fixes/']);
});
