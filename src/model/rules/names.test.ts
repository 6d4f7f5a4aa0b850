import { describe, expect, test } from 'vitest';

import { aFix, anError, sources } from '../testing/builders.ts';
import { knownRefs, meantBy, nearestName, nearestRef, suggest } from './names.ts';

describe('the nearest name', () => {
  test('is the one with the fewest slips', () => {
    expect(suggest('chek-wifi', ['check-cable', 'check-wifi'])).toBe(' Did you mean “check-wifi”?');
  });

  test('is none where more than half of the letters would change', () => {
    expect(nearestName('abcd', ['abxx'])).toBe('abxx');
    expect(nearestName('abcd', ['axxx'])).toBeUndefined();
    expect(suggest('abcd', ['axxx'])).toBe('');
  });

  test('is none among no names, and none for no name', () => {
    expect(nearestName('a', [])).toBeUndefined();
    expect(nearestName('', ['a'])).toBeUndefined();
  });
});

describe('the nearest reference', () => {
  const known = new Set(['errors/full', 'causes/storage', 'fixes/full']);

  test('has the same collection', () => {
    expect(nearestRef('errors/ful', known)).toBe('errors/full');
    expect(nearestRef('causes/ful', known)).toBeUndefined();
  });

  test('may have a word more or less', () => {
    const renamed = new Set(['causes/weak-wifi', 'fixes/restart']);
    expect(nearestRef('causes/wifi', renamed)).toBe('causes/weak-wifi');
    expect(nearestRef('fixes/restart-the-iphone', renamed)).toBe('fixes/restart');
    expect(nearestRef('causes/wifi-weakness', renamed)).toBeUndefined();
  });

  test('has the same id where another collection holds it', () => {
    expect(nearestRef('errors/storage', known)).toBe('causes/storage');
  });

  test('is what the author meant; a known reference means itself', () => {
    expect(meantBy('errors/ful', known)).toBe('errors/full');
    expect(meantBy('fixes/full', known)).toBe('fixes/full');
    expect(meantBy('help', known)).toBe('help');
  });
});

test('known are all files, also those that cannot be read', () => {
  const unreadable = [{ ref: 'faq/broken' as const, mentions: new Set<string>() }];
  const known = knownRefs({ ...sources(aFix('f'), anError('x')), unreadable });
  expect(known).toEqual(new Set(['errors/x', 'faq/broken', 'fixes/f']));
});
