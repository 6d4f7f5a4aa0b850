import { expect, test } from 'vitest';

import { manifestOf } from './manifest.ts';

const settings = {
  name: 'Backup Help',
  tagline: 'It backs up again.',
  url: 'https://help.example.org',
  base: '/kb/',
  support: { name: 'Support', url: 'https://example.org' },
  desk: { greeting: 'Hello,', signature: 'Bye' },
};
const colours = {
  paper: '#fff',
  ink: '#000',
  muted: '#333',
  accent: '#044',
  'on-accent': '#fff',
  tint: '#eee',
  signal: '#fb4',
};

test('the manifest opens the site at its own path, with icons from there', () => {
  const manifest = manifestOf(settings, colours, (path) => `/kb${path}`);
  expect(manifest).toMatchObject({
    name: 'Backup Help',
    start_url: '/kb/',
    scope: '/kb/',
    theme_color: '#044',
  });
  expect(manifest.icons.map(({ src, sizes, purpose }) => `${purpose} ${sizes} ${src}`)).toEqual([
    'any 192x192 /kb/icon-192.png',
    'any 512x512 /kb/icon-512.png',
    'maskable 192x192 /kb/maskable-192.png',
    'maskable 512x512 /kb/maskable-512.png',
  ]);
});
