import { expect, test } from 'vitest';

import { compileLibrary } from './compile.ts';
import { codePages, movedSectionsOf, redirectsFile, redirectsOf } from './redirects.ts';
import { aFix, aLedger, anError, aQuestion, sources } from './testing/builders.ts';

const records = [
  ...[anError('new', { fixes: ['wifi', 'cable'] }), aFix('wifi'), aFix('cable'), aQuestion('start')],
];
const links = aLedger(
  [
    ...(['errors/new', 'errors/new#wifi', 'errors/new#cable', 'errors/new#vpn'] as const),
    ...([
      'errors/old',
      'errors/old#wifi',
      'errors/old#vpn',
      'errors/older',
      'errors/older#vpn',
      'errors/older#cloud',
    ] as const),
    ...(['fixes/wifi', 'fixes/cable', 'questions/start', 'questions/first'] as const),
  ],
  {
    'errors/new#vpn': 'errors/new#wifi',
    'errors/old': 'errors/new',
    'errors/old#vpn': 'fixes/cable',
    'errors/older': 'errors/new',
    'questions/first': 'questions/start',
  },
  { 'errors/new': 'K7M5', 'errors/old': 'H7KJ' },
);
const { library } = compileLibrary({ ...sources(...records), links });
const redirects = redirectsOf(library);

test('each code leads to its page, in small and in capital letters; that of a renamed page leads to the new one', () => {
  const codes = redirects.filter(({ path }) => path.length === 6);
  expect(codes.map(({ path, to, title }) => `${path} ${to} ${title}`)).toEqual([
    '/k7m5/ errors/new Title of new',
    '/K7M5/ errors/new Title of new',
    '/h7kj/ errors/new Title of new',
    '/H7KJ/ errors/new Title of new',
  ]);
});

test('each renamed page and question leads to the new one; sections have no address of their own', () => {
  expect(redirects.filter(({ path }) => path.length > 6).map(({ path, to }) => `${path} ${to}`)).toEqual([
    '/errors/old/ errors/new',
    '/errors/older/ errors/new',
    '/diagnose/first/ questions/start',
  ]);
});

test('a host reads one line for each, below the path of the site', () => {
  const file = redirectsFile(redirects, (path) => `/kb${path}`);
  expect(file.split('\n').slice(-4)).toEqual([
    '/kb/errors/old/ /kb/errors/new/ 301',
    '/kb/errors/older/ /kb/errors/new/ 301',
    '/kb/diagnose/first/ /kb/diagnose/ 301',
    '',
  ]);
});

test('a page keeps the anchors of sections that are gone, each once, also those of pages that became this one', () => {
  expect(movedSectionsOf(library, 'errors/new')).toEqual([
    { anchor: 'cloud', to: 'errors/new' },
    { anchor: 'vpn', to: 'errors/new#wifi' },
  ]);
  expect(movedSectionsOf(library, 'fixes/cable')).toEqual([]);
});

test('each code has the heading of the page it leads to', () => {
  expect(codePages(library)).toEqual({ K7M5: 'Title of new', H7KJ: 'Title of new' });
});
