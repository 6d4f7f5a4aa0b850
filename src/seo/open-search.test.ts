import { expect, test } from 'vitest';

import { openSearchOf, shorten } from './open-search.ts';

test('a browser is told where to send what people type', () => {
  const site = { name: 'Backup Help for iPhone', tagline: 'Help.' };
  const file = openSearchOf(site, (path) => `https://help.example.org/kb${path}`);
  expect(file).toContain('<ShortName>Backup Help</ShortName>');
  expect(file).toContain('template="https://help.example.org/kb/search/?q={searchTerms}"');
});

test.each([
  ['Backup Help', 16, 'Backup Help'],
  ['Backup Help for iPhone', 16, 'Backup Help'],
  ['Backup Help for iPhone', 19, 'Backup Help'],
  ['Handyunterstützung', 16, 'Handyunterstützu'],
  ['Help of the Year', 13, 'Help'],
])('“%s” in at most %i characters is “%s”', (name, most, short) => {
  expect(shorten(name, most)).toBe(short);
});
