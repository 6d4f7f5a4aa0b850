import { type Browser, expect, type Page, test } from '@playwright/test';

import { startRef } from '../src/model/diagnosis.ts';
import { MOST_ENTRIES } from '../src/model/trail.ts';
import { parseRef } from '../src/schema/reference.ts';
import { exitOf } from './exits.ts';
import { addressOf, deepestQuestion, getPage, library, longestIn } from './site.ts';

const article = longestIn('errors');
const ids = article.sections.map(({ fix }) => fix.id);
const [first = '', second = '', third = '', fourth = ''] = ids;

const ticks = (page: Page) => page.locator('.fix-list .tried-mark').allTextContents();

/** Open an address on another device: nothing is known there but the address. */
async function openElsewhere(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  return page;
}

test('on another device the address shows the same ticks, and “no” goes on with what was not tried', async ({
  page,
  browser,
}) => {
  await page.goto(addressOf(article.ref));
  await exitOf(page, first, 'no').click();
  await page.locator(`.fix-list a[href$="#${third}"]`).click();
  await exitOf(page, third, 'cannot').click();
  await page.locator(`[id="${third}-cannot"] li:last-child a`).click();
  await expect(page).toHaveURL(new RegExp(`tried=[^#]*${third}\\.cannot`));
  const other = await openElsewhere(browser, page.url());
  expect(await ticks(other)).toEqual(await ticks(page));
  expect(await ticks(other)).toEqual(['Tried: no change', 'Could not be done']);
  await expect(other.locator('.go-on')).toHaveText(
    `You tried 2 of ${ids.length} fixes on this page. Start again`,
  );
  await expect(other.locator('[data-start]')).toHaveText(/^\s*Go on here\s*Fix 2: /);
  const next = exitOf(other, second, 'no');
  await expect(next).toHaveText(new RegExp('^No\\. Go to fix 4: '));
  await next.click();
  await expect(other).toHaveURL(new RegExp(`#${fourth}$`));
  await expect(other.locator(`[id="${fourth}-title"]`)).toBeFocused();
  await other.context().close();
});

test('“something else stops me” skips what was tried too', async ({ page }) => {
  await page.goto(`${addressOf(article.ref)}?tried=${second}`);
  await exitOf(page, first, 'cannot').click();
  await page.locator(`[id="${first}-cannot"] li:last-child a`).click();
  await expect(page).toHaveURL(new RegExp(`#${third}$`));
});

test('where everything on a page was tried, every “no” leads out of it', async ({ page }) => {
  await page.goto(`${addressOf(article.ref)}?tried=${ids.join(',')}`);
  await expect(page.locator('[data-start]')).toHaveText(/That was the last fix here: get help/);
  await page.goto(`${addressOf(article.ref)}?tried=${ids.slice(1).join(',')}`);
  await exitOf(page, first, 'no').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help from a person');
});

test('what was tried on one page is skipped on another, also from the page of a fix', async ({ page }) => {
  const section = library.articles
    .flatMap(({ sections }) => sections)
    .find(
      ({ article: ref, position }) =>
        (library.articles.find((one) => one.ref === ref)?.sections.length ?? 0) > position + 1,
    );
  const sections = library.articles.find(({ ref }) => ref === section?.article)?.sections ?? [];
  const at = section?.position ?? 0;
  const [skipped, expected] = [sections[at], sections[at + 1]];
  await page.goto(`${addressOf(section?.fix.ref ?? 'help')}?tried=${skipped?.fix.id ?? ''}`);
  await page.locator('a[data-exit="no"]').click();
  await page.locator(`#used-for a[data-answer="${section?.article ?? ''}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${expected?.fix.id ?? ''}$`));
  expect((await ticks(page)).length).toBe(2);
});

test('the page of a fix offers first what the reader came from', async ({ page }) => {
  const uses = [...library.uses.values()].find((sections) => sections.length > 2) ?? [];
  const last = uses.at(-1);
  await page.goto(`${addressOf(last?.fix.ref ?? 'help')}?from=${last?.article ?? ''}`);
  await expect(page.locator('#used-for a').first()).toHaveAttribute('data-answer', last?.article ?? '');
});

test('“start again” forgets everything', async ({ page }) => {
  await page.goto(`${addressOf(article.ref)}?t=start.x&tried=${first}`);
  await page.locator('.go-on').getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveURL(new RegExp(`${addressOf(article.ref).slice(1)}$`));
  await expect(page.locator('.tried-mark')).toHaveCount(0);
  await expect(page.locator('.go-on')).toBeHidden();
  await expect(exitOf(page, first, 'no')).toHaveAttribute('href', new RegExp(`#${second}$`));
});

test('an earlier answer can be changed: what came after it no longer counts, and the page says so', async ({
  page,
}) => {
  const deepest = deepestQuestion();
  const [start, ...later] = deepest.trail;
  expect(later.length).toBeGreaterThan(1);
  await page.goto(`./diagnose/?tried=${first}`);
  for (const { question: asking, answer } of deepest.trail) {
    await expect(page.locator('[data-question]')).toHaveAttribute('data-question', parseRef(asking).id);
    await page.locator(`a[data-answer="${answer}"]`).click();
  }
  const change = later[0]?.question ?? startRef;
  const question = getPage(change);
  const asked = question.collection === 'questions' ? question.data.ask : '';
  await page.getByRole('link', { name: `Change the answer to “${asked}”` }).click();
  const dropped = later.length - 1;
  await expect(page.locator('[data-dropped]')).toHaveText(
    dropped === 1
      ? 'You are back at an earlier question. One later answer no longer counts. What you tried is kept.'
      : `You are back at an earlier question. ${dropped} later answers no longer count. What you tried is kept.`,
  );
  await expect(page.locator('[data-chosen]')).toHaveAttribute('data-answer', later[0]?.answer ?? '');
  await page.locator(`a[data-answer="${later[0]?.answer ?? ''}"]`).click();
  const kept = new URL(page.url()).searchParams;
  expect(kept.get('t')?.split(',')).toEqual(
    [start, later[0]]
      .map((step) => `${parseRef(step?.question ?? startRef).id}.${step?.answer ?? ''}`)
      .sort(),
  );
  expect(kept.get('tried')).toBe(first);
});

test('a trail holds only our own keys, in order, and not too many', async ({ page }) => {
  const many = Array.from({ length: 60 }, (_, number) => `z-fix-${number}`).join(',');
  await page.goto(
    `${addressOf(article.ref)}?utm_source=mail&t=<b>,start.b,start.a&tried=${second}.cannot,${first},%00,${many}`,
  );
  const links = await page
    .locator('a[href*="tried="]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) {
    const query = new URL(link).searchParams;
    expect([...query.keys()].filter((key) => !['t', 'tried', 'from'].includes(key))).toEqual([]);
    const entries = ['t', 'tried'].map((key) => query.get(key)?.split(',').filter(Boolean) ?? []);
    expect(entries.flat().length).toBeLessThanOrEqual(MOST_ENTRIES);
    for (const list of entries) expect(list).toEqual([...list].sort());
    expect(query.get('tried')).toContain(first);
  }
});
