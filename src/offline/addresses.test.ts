import { describe, expect, test } from 'vitest';

import { packOf, pagePathOf, redirectAddress, redirectOf } from './addresses.ts';
import { packPages } from './pack.ts';

describe('the page of an address', () => {
  test.each([
    ['/', '/', '/'],
    ['/errors/x/', '/', '/errors/x/'],
    ['/errors/x', '/', '/errors/x/'],
    ['/errors/x/index.html', '/', '/errors/x/'],
    ['/kb/errors/x/', '/kb/', '/errors/x/'],
    ['/kb/', '/kb/', '/'],
    ['/kb', '/kb/', '/'],
    ['/caf%C3%A9', '/', '/café/'],
  ])('%s under %s is %s', (pathname, base, page) => {
    expect(pagePathOf(pathname, base)).toBe(page);
  });

  test.each([
    ['/errors/x/', '/kb/'],
    ['/kb.json', '/'],
    ['/errors/x/index.md', '/'],
    ['/%E0%A4%A', '/'],
  ])('%s under %s is none of ours', (pathname, base) => {
    expect(pagePathOf(pathname, base)).toBeUndefined();
  });
});

test.each([
  ['/', 'start'],
  ['/diagnose/on-wifi/', 'start'],
  ['/fixes/check-wifi/', 'start'],
  ['/errors/', 'start'],
  ['/errors/x/', 'errors'],
  ['/faq/x/', 'faq'],
  ['/map/', 'more'],
])('%s is in the pack “%s”', (path, name) => {
  expect(packOf(path)).toBe(name);
});

describe('an address that leads on', () => {
  const pack = packPages(new Map(), { '/k7m5/': '/errors/x/', '/errors/old/': '/errors/x/#check-wifi' });

  test('is found in small and in capital letters', () => {
    expect(redirectOf(pack, '/k7m5/')).toBe('/errors/x/');
    expect(redirectOf(pack, '/K7M5/')).toBe('/errors/x/');
    expect(redirectOf(pack, '/aaaa/')).toBeUndefined();
  });

  test('takes along what the reader tried, and the section they want', () => {
    const to = redirectOf(pack, '/errors/old/') ?? '';
    expect(redirectAddress(to, '/kb/', '?t=1')).toBe('/kb/errors/x/?t=1#check-wifi');
    expect(redirectAddress('/errors/x/', '/', '')).toBe('/errors/x/');
  });
});
