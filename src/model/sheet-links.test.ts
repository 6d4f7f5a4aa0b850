import { expect, test } from 'vitest';

import { toSheet } from './sheet-links.ts';

const SHEET = `<head><link rel="icon" href="/kb/x.svg"><script src="/kb/a.js"></script></head>
<section id="restart"></section><div id="restart-used-for"></div><div id="help"></div><div id="errors-slow"></div>`;

/** Put one link on the sheet and read where it leads. */
const linkOf = (href: string): string | undefined =>
  /<a href="([^"]*)"/.exec(toSheet(`${SHEET}<a href="${href}">x</a>`, '/kb/', 'https://help.example'))?.[1];

test.each([
  ['/kb/fixes/restart/', '#restart'],
  ['/kb/fixes/restart/#used-for', '#restart-used-for'],
  ['/kb/errors/slow/', '#errors-slow'],
  ['/kb/errors/slow/#restart', '#restart'],
  ['/kb/errors/slow/#gone', '#errors-slow'],
  ['/kb/help/?from=fixes/restart', '#help'],
  ['#restart', '#restart'],
])('%s is on the sheet', (href, anchor) => {
  expect(linkOf(href)).toBe(anchor);
});

test('a page that is not on the sheet keeps its full address', () => {
  expect(linkOf('/kb/faq/other/')).toBe('https://help.example/kb/faq/other/');
  expect(linkOf('https://support.apple.com/1')).toBe('https://support.apple.com/1');
});

test('nothing is left that loads', () => {
  expect(toSheet(SHEET, '/kb/', 'https://help.example')).not.toMatch(/<script|<link/);
});
