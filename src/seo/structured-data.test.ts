import { describe, expect, test } from 'vitest';

import { aFix, aLibrary, anError } from '../model/testing/builders.ts';
import { structuredDataOf, toScriptText } from './structured-data.ts';

const site = { name: 'Backup Help', tagline: 'Help with backups.' };
const addressOf = (path: string) => `https://help.example.org/kb${path}`;
const { articles, fixes } = aLibrary(
  anError('backup-slow', { sources: ['https://support.apple.com/en-us/1', 'calculation'] }),
  aFix('check-wifi'),
);

/** Describe a page and take what it says about one kind of thing. */
const thingsOf = (page: Parameters<typeof structuredDataOf>[0]) =>
  structuredDataOf(page, site, addressOf)['@graph'] as readonly unknown[];

describe('the place of a page', () => {
  const trailOf = (path: string) => {
    const [breadcrumbs] = thingsOf({ path, title: 'This page' });
    const { itemListElement } = breadcrumbs as { itemListElement: { name: string; item: string }[] };
    return itemListElement.map(({ name, item }) => `${name} ${item}`);
  };

  test.each([
    ['/errors/', ['This page https://help.example.org/kb/errors/']],
    [
      '/errors/backup-slow/',
      [
        'Messages https://help.example.org/kb/errors/',
        'This page https://help.example.org/kb/errors/backup-slow/',
      ],
    ],
    [
      '/diagnose/on-wifi/',
      [
        'Start here https://help.example.org/kb/diagnose/',
        'This page https://help.example.org/kb/diagnose/on-wifi/',
      ],
    ],
    ['/help/', ['This page https://help.example.org/kb/help/']],
  ])('%s is told from home down', (path, below) => {
    expect(trailOf(path)).toEqual(['Home https://help.example.org/kb/', ...below]);
  });
});

test('home is described as the site, with nothing above it', () => {
  expect(thingsOf({ path: '/', title: 'Home' })).toEqual([
    {
      '@type': 'WebSite',
      name: 'Backup Help',
      description: 'Help with backups.',
      url: 'https://help.example.org/kb/',
      inLanguage: 'en',
    },
  ]);
});

test('an article names its answer, its day, its picture and the sources that can be opened', () => {
  const picture = 'https://help.example.org/kb/og/errors/backup-slow.png';
  const page = { path: '/errors/backup-slow/', title: 'T', content: articles[0], picture };
  expect(thingsOf(page)[1]).toMatchObject({
    '@type': 'Article',
    headline: 'Title of backup-slow',
    description: 'Summary of backup-slow.',
    mainEntityOfPage: 'https://help.example.org/kb/errors/backup-slow/',
    image: picture,
    dateModified: '2026-11-22',
    citation: ['https://support.apple.com/en-us/1'],
  });
});

test('without pictures an article names none', () => {
  const [, article] = thingsOf({ path: '/fixes/check-wifi/', title: 'T', content: fixes[0] });
  expect(article).not.toHaveProperty('image');
});

test('no text can end the script it stands in', () => {
  const text = toScriptText({ title: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ title: '</script><b>' });
});
