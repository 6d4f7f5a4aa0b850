import { describe, expect, test } from 'vitest';

import type { PageOrSection } from '../schema/reference.ts';
import { findMoved } from './moved.ts';

const THERE = new Set<PageOrSection>([
  ...(['errors/new', 'errors/new#wifi', 'errors/new#cable', 'fixes/wifi', 'fixes/cable'] as const),
]);

/** Tell where one published place leads, with some aliases. */
const whereIs = (old: PageOrSection, aliases: Record<PageOrSection, PageOrSection>) =>
  findMoved({ published: [old], codes: {}, aliases }, (place) => THERE.has(place)).get(old);

describe('what was published and is gone', () => {
  test('leads where its alias says: to a page or to a section', () => {
    expect(whereIs('errors/old', { 'errors/old': 'errors/new' })).toBe('errors/new');
    expect(whereIs('errors/old', { 'errors/old': 'errors/new#wifi' })).toBe('errors/new#wifi');
    expect(whereIs('errors/new#vpn', { 'errors/new#vpn': 'fixes/wifi' })).toBe('fixes/wifi');
  });

  test('leads nowhere without an alias, or with an alias to nothing', () => {
    expect(whereIs('errors/old', {})).toBeUndefined();
    expect(whereIs('errors/new#vpn', {})).toBeUndefined();
    expect(whereIs('errors/old', { 'errors/old': 'errors/gone' })).toBeUndefined();
    expect(whereIs('errors/old#vpn', { 'errors/old': 'errors/gone' })).toBeUndefined();
  });

  test('is listed in order, each once, also where only its alias is known', () => {
    const aliases = { 'errors/b': 'errors/new', 'errors/a': 'errors/new' } as const;
    const moved = findMoved({ published: ['errors/b'], codes: {}, aliases }, (place) => THERE.has(place));
    expect([...moved.keys()]).toEqual(['errors/a', 'errors/b']);
  });
});

describe('a section needs no alias of its own', () => {
  test('when its page was renamed: it is on the new page', () => {
    expect(whereIs('errors/old#wifi', { 'errors/old': 'errors/new' })).toBe('errors/new#wifi');
  });

  test('when its fix was renamed: it is under the new name', () => {
    expect(whereIs('errors/new#wlan', { 'fixes/wlan': 'fixes/wifi' })).toBe('errors/new#wifi');
    const both = { 'errors/old': 'errors/new', 'fixes/wlan': 'fixes/wifi' } as const;
    expect(whereIs('errors/old#wlan', both)).toBe('errors/new#wifi');
  });

  test('when the new page does not list its fix: the page of the fix, else the new page', () => {
    const renamed = { 'errors/old': 'fixes/cable' } as const;
    expect(whereIs('errors/old#wifi', renamed)).toBe('fixes/wifi');
    expect(whereIs('errors/old#vpn', renamed)).toBe('fixes/cable');
  });

  test('and its own alias comes first', () => {
    const aliases = { 'errors/old': 'errors/new', 'errors/old#wifi': 'fixes/cable' } as const;
    expect(whereIs('errors/old#wifi', aliases)).toBe('fixes/cable');
  });
});

test('what is there has not moved, whatever the aliases say', () => {
  expect(whereIs('errors/new', { 'errors/new': 'fixes/wifi' })).toBeUndefined();
});
