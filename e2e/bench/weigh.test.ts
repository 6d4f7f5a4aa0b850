import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, expect, test } from 'vitest';

import { readBuiltSite } from '../built-site.ts';
import { brotli, kindOf, weighSite } from './weigh.ts';

const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Write files of a site and weigh its pages. */
function weigh(files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const settings = { url: 'https://help.example.org', base: '/' } as Parameters<typeof readBuiltSite>[1];
  return weighSite(readBuiltSite(folder, settings), folder);
}

const SCRIPT = '<script type="module" src="/a.js"></script>';

test.each([
  ['/', 'home'],
  ['/diagnose/', 'question'],
  ['/diagnose/on-wifi/', 'question'],
  ['/errors/', 'list'],
  ['/errors/x/', 'error'],
  ['/search/', 'other'],
])('%s is of the kind “%s”', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('scripts count with what they import, but not with what they load on first use', () => {
  const [page] = weigh({
    'index.html': `<main>Text</main>${SCRIPT}`,
    'a.js': 'import{b}from"./b.js";b(()=>import("./later.js"))',
    'b.js': 'export const b=(f)=>f',
    'later.js': 'x'.repeat(9_000),
  });
  const sizes = ['import{b}from"./b.js";b(()=>import("./later.js"))', 'export const b=(f)=>f'].map(
    (code) => brotli(code).length,
  );
  expect(page?.script).toBe((sizes[0] ?? 0) + (sizes[1] ?? 0));
});

test('short addresses, which lead on at once, are not weighed', () => {
  expect(weigh({ 'k7m5/index.html': '<meta http-equiv="refresh" content="0;url=/">' })).toEqual([]);
});

test('what keeps the page empty is named', () => {
  const [page] = weigh({
    'index.html': '<link rel="stylesheet" href="/x.css"><script src="/a.js"></script><p>Text</p>',
    'a.js': '',
  });
  expect(page?.blocking).toEqual(['a style sheet to fetch', 'a script that runs before the text']);
});

test('rules and data for machines are no scripts, and one short line may know the theme', () => {
  const [page] = weigh({
    'index.html':
      '<script>a=1</script><script type="speculationrules">{}</script><script type="application/ld+json">{}</script>',
  });
  expect([page?.script, page?.blocking]).toEqual([brotli('a=1').length, []]);
});

test('the first fix is complete before the whole response is there', () => {
  const noise = Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 9973).join(' ');
  const [page] = weigh({
    'errors/x/index.html': `<section data-fix="a"><ol>Steps</ol><h3 class="proves-title">Then</h3></section>${noise}`,
  });
  expect(page?.firstFix).toBeGreaterThan(0);
  expect(page?.firstFix).toBeLessThan((page?.total ?? 0) / 2);
});

test('drawings weigh what the page would save without them, and a page without any has none', () => {
  const [drawn, plain] = weigh({
    'errors/drawn/index.html':
      '<p>Tap</p><path-picture class="screen"><span>Settings</span></path-picture><div class="picture"><svg></svg></div>',
    'errors/plain/index.html': '<p>Tap <b>Settings</b></p>',
  });
  expect(plain?.pictures).toBe(0);
  expect(drawn?.pictures).toBeGreaterThan((drawn?.total ?? 0) - brotli('<p>Tap</p>').length);
});
