import { expect, test } from 'vitest';

import { isListed, listedExcept } from './sitemap-filter.ts';

test.each([
  'https://help.example.org/',
  'https://help.example.org/errors/',
  'https://help.example.org/kb/errors/backup-slow/',
  'https://help.example.org/diagnose/',
  'https://help.example.org/help/',
  'https://help.example.org/map/',
  // The letters of a code, but the id of an article.
  'https://help.example.org/faq/a224/',
])('%s is in the sitemap', (page) => {
  expect(isListed(page)).toBe(true);
});

test.each([
  'https://help.example.org/diagnose/on-wifi/',
  'https://help.example.org/kb/fixed/',
  'https://help.example.org/search/',
  'https://help.example.org/support-desk/',
  'https://help.example.org/A224/',
])('%s is not', (page) => {
  expect(isListed(page)).toBe(false);
});

test('the old address of a renamed page is not, wherever the site lives', () => {
  const isInSitemap = listedExcept({ aliases: { 'errors/old': 'errors/new', 'errors/new#a': 'errors/new' } });
  const pages = ['old', 'new'].map((id) => `https://help.example.org/kb/errors/${id}/`);
  expect(pages.map(isInSitemap)).toEqual([false, true]);
});
