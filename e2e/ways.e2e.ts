import { expect, test } from '@playwright/test';

import { leadingTo } from '../src/model/graph.ts';
import { pathOf } from '../src/model/urls.ts';
import { readBuiltSite } from './built-site.ts';
import { library } from './site.ts';
import { OUTCOMES, sayNo, walk, waysFrom } from './ways.ts';

// No browser: the built pages are read as they are, without a script.
const site = readBuiltSite();
const articlePaths = library.articles.map(({ ref }) => pathOf(ref));

test('the site shows every page of the library, and no other', () => {
  const expected = [...library.pages.values()].map(({ ref }) => pathOf(ref));
  const built = [...site.pages.keys()].filter((path) =>
    /^\/(?:methods|causes|errors|faq|fixes|diagnose)\//.test(path),
  );
  const indexes = ['/methods/', '/causes/', '/errors/', '/faq/', '/fixes/'];
  expect(built.sort()).toEqual([...expected, ...indexes].sort());
});

test('from the home page and from every article, answers lead to “fixed” and to “get help”', () => {
  const starts = ['/', ...articlePaths];
  const ways = walk(site, starts);
  const edges = [...ways].flatMap(([from, next]) => next.map(({ to }) => ({ from, to })));
  const [toFixed, toHelp] = OUTCOMES.map((outcome) => leadingTo(outcome, edges));
  expect(starts.filter((start) => !toFixed?.has(start) || !toHelp?.has(start))).toEqual([]);
  // Some reasons lead to a person only: that is an outcome too.
  expect([...ways.keys()].filter((address) => !toFixed?.has(address) && !toHelp?.has(address))).toEqual([]);
  expect(ways.size).toBeGreaterThan(library.pages.size);
});

test('whoever always says no meets no fix twice, and ends with a person or with a question', () => {
  for (const path of articlePaths) {
    const { fixes, end } = sayNo(site, path);
    expect(new Set(fixes).size, `${path}: ${fixes.join(', ')}`).toBe(fixes.length);
    expect(end, path).toMatch(/^\/(?:help|diagnose)\//);
  }
});

test('whoever says no in an article meets all its fixes in their order', () => {
  for (const { ref, sections } of library.articles) {
    const listed = sections.map(({ fix }) => fix.id);
    expect(sayNo(site, pathOf(ref)).fixes.slice(0, listed.length), ref).toEqual(listed);
  }
});

test('every fix has its four exits, wherever it stands', () => {
  const sections = [...site.pages.values()].flatMap(({ root }) => root.querySelectorAll('[data-fix]'));
  expect(sections.length).toBeGreaterThan(library.fixes.length);
  for (const section of sections) {
    const exits = section.querySelectorAll('a[data-exit]').map((link) => link.getAttribute('data-exit'));
    expect(exits, section.id).toEqual(['yes', 'no', 'different', 'cannot']);
    expect(section.id).toBe(section.getAttribute('data-fix'));
  }
});

test('after “no” on a fix page, the reader says what they saw and goes on with the fix after it', () => {
  for (const { ref, id } of library.fixes) {
    const no = waysFrom(site, pathOf(ref)).find(({ choice }) => choice === 'no')?.to ?? '';
    expect(no).toBe(`${pathOf(ref)}#used-for`);
    const offered = waysFrom(site, no).map(({ choice, to }) => `${choice ?? ''}: ${to}`);
    const sections = library.uses.get(id) ?? [];
    expect(offered).toEqual([
      ...sections.map(({ article, exits }) => `${article}: ${pathOf(exits.no)}`),
      'none: /diagnose/',
    ]);
  }
});

test('every question offers its answers, “I do not know” among them', () => {
  for (const { ref, data } of library.questions) {
    const offered = waysFrom(site, pathOf(ref)).map(({ choice, to }) => `${choice ?? ''}: ${to}`);
    expect(offered, ref).toEqual(data.answers.map(({ key, goTo }) => `${key}: ${pathOf(goTo)}`));
    expect(data.answers.map(({ key }) => key)).toContain('unsure');
  }
});
