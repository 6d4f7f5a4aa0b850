import { expect, test } from '@playwright/test';
import type { HTMLElement } from 'node-html-parser';

import { readSettings } from '../src/check/settings.ts';
import { type BuiltSite, readBuiltSite } from './built-site.ts';

// No browser: the built pages are read as they are.
test.describe.configure({ mode: 'default' });

const { support } = readSettings();
let site: BuiltSite;
test.beforeAll(() => {
  site = readBuiltSite();
});

/** Where readers may be sent for help: Apple’s own pages, and the one official route of the settings. */
const isOfficial = (host: string): boolean =>
  /(?:^|\.)apple\.com$/.test(host) || host === new URL(support.url).host;

/** A telephone number: groups of digits with spaces, dots or hyphens between them, or a plus before them. */
const PHONE_NUMBER = /(?:\+\d[\d ().-]{6,}\d|\b(?:\(?\d{2,5}\)?[ .-]){2,}\d{2,5}\b)/g;

/** List the links of a page that leave this site. Sources are proof, not a way to get help. */
const waysOut = (root: HTMLElement) =>
  root
    .querySelectorAll('a[href]')
    .filter((link) => link.closest('.provenance, .sources') === null)
    .map((link) => new URL(link.getAttribute('href') ?? '', site.origin))
    .filter(({ origin }) => origin !== site.origin);

test('no page has a link that calls, texts or mails somebody', () => {
  const links = [...site.pages.values()].flatMap(({ path, root }) =>
    root.querySelectorAll('a[href]').map((link) => `${path} ${link.getAttribute('href') ?? ''}`),
  );
  expect(links.length).toBeGreaterThan(1000);
  expect(links.filter((link) => / (?!https?:)[a-z]+:/i.test(link))).toEqual([]);
});

test('no page shows a telephone number', () => {
  const found = [...site.pages.values()].flatMap(({ path, root }) => {
    for (const source of root.querySelectorAll('.provenance, .sources')) source.remove();
    const words = root.querySelector('main')?.structuredText ?? '';
    return (words.match(PHONE_NUMBER) ?? []).map((number) => `${path}: ${number}`);
  });
  expect(found).toEqual([]);
  // The test would see one.
  for (const number of ['1-800-275-2273', '+1 (800) 275 2273', '0800 048 0408']) {
    expect(`Call ${number} now`.match(PHONE_NUMBER)).not.toBeNull();
  }
});

test('every way out of this site leads to Apple or to the one official route', () => {
  const hosts = new Set(
    [...site.pages.values()].flatMap(({ root }) => waysOut(root).map(({ host }) => host)),
  );
  expect(hosts.size).toBeGreaterThan(1);
  expect([...hosts].filter((host) => !isOfficial(host))).toEqual([]);
});

test('the help page names one official route, what support never asks for, and what not to share', () => {
  const root = site.pages.get('/help/')?.root;
  expect(root && waysOut(root).map(({ href }) => href)).toEqual([new URL(support.url).href]);
  const words = root?.querySelector('main')?.structuredText ?? '';
  expect(words).toContain('Real support never asks for your passcode');
  expect(words).toContain('Do not call a number');
  expect(words).toContain('Do not let a caller you did not call take over your screen');
});
