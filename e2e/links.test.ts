import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readSettings } from '../src/check/settings.ts';
import { readBuiltSite } from './built-site.ts';
import { checkLinks } from './links.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  mkdirSync(join(folder, 'fixes/check-wifi'), { recursive: true });
  writeFileSync(join(folder, 'favicon.svg'), '');
  writeFileSync(join(folder, 'fixes/check-wifi/index.html'), '<h1 id="steps">Check the Wi-Fi</h1>');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Check a small site with one more page, and list what is wrong with its links. */
function faultsOf(home: string, base = '/'): string[] {
  writeFileSync(join(folder, 'index.html'), home);
  const settings = { ...readSettings(), base, url: 'https://help.example.org' };
  return checkLinks(readBuiltSite(folder, settings)).faults.map(({ text }) => text);
}

test('a link to a page, an anchor or a file of the site is fine', () => {
  const home = `<link rel="icon" href="/favicon.svg"><a href="/fixes/check-wifi/">a</a>
    <a href="fixes/check-wifi/?from=x#steps">b</a><a href="#c" id="c">c</a><a href="https://example.com/">d</a>`;
  expect(faultsOf(home)).toEqual([]);
});

test('a link to no page is reported with the nearest page', () => {
  expect(faultsOf('<a href="/fixes/check-wlan/">a</a>')).toMatchInlineSnapshot(`
    [
      "“/fixes/check-wlan/” leads nowhere. The nearest page is “/fixes/check-wifi/”.",
    ]
  `);
});

test('a link to no anchor is reported with the nearest anchor', () => {
  expect(faultsOf('<a href="/fixes/check-wifi/#step">a</a>')).toMatchInlineSnapshot(`
    [
      "“/fixes/check-wifi/#step” names an anchor that its page does not have. The nearest is “#steps”.",
    ]
  `);
});

test('a page that sends the reader on to no page is reported', () => {
  expect(faultsOf('<meta http-equiv="refresh" content="0;url=/fixes/old/">')).toHaveLength(1);
});

test('a script, a form or a style of another host is reported', () => {
  const home = `<script src="https://cdn.example.com/a.js"></script><form action="//example.com/"></form>
    <style>@import 'https://example.com/a.css'; a { background: url(https://example.com/b.png) }</style>`;
  expect(faultsOf(home)).toHaveLength(4);
});

test('under a sub-path, a link that forgets the sub-path leads nowhere', () => {
  expect(faultsOf('<a href="/kb/fixes/check-wifi/">right</a>', '/kb/')).toEqual([]);
  expect(faultsOf('<a href="/fixes/check-wifi/">wrong</a>', '/kb/')).toHaveLength(1);
});
