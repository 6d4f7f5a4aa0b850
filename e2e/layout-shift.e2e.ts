import { expect, type Page, test } from '@playwright/test';

import { EMPTY_TRAIL, toQuery, type TriedResult, withTried } from '../src/model/trail.ts';
import { PAGE_TYPES } from './page-types.ts';
import { addressOf, deepestQuestion, longestIn } from './site.ts';

/** Note every part of the page that moves from now on, also after a tap: what we add must not push what is there. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
        const moved = sources.flatMap(({ node }) => (node instanceof Element ? [node] : []));
        // The links of the header line up as they arrive: whether they come in one piece is up to the network.
        if (moved.every((element) => element.closest('.site-header'))) continue;
        shifts.push(
          `${value.toFixed(4)}: ${moved.map(({ outerHTML }) => outerHTML.slice(0, 80)).join(', ')}`,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

interface LayoutShift {
  value: number;
  sources: { node: Node | null }[];
}

/** List what moved so far, once the page has had two frames to do so. */
const shiftsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return (globalThis as unknown as { shifts: string[] }).shifts;
  });

/** No pages for readers: the desk gets a column of buttons from its script, the sink shows what scripts add. */
const NOT_FOR_READERS = ['support desk', 'kitchen sink'];

for (const { name, address } of PAGE_TYPES.filter((type) => !NOT_FOR_READERS.includes(type.name))) {
  test(`nothing moves while this page loads: ${name}`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await shiftsOn(page)).toEqual([]);
  });
}

const article = longestIn('errors');
const fixes = article.sections.map(({ fix }) => fix.id);
const afterTrying = (count: number, last: TriedResult = 'no') =>
  toQuery(
    fixes
      .slice(0, count)
      .reduce(
        (trail, id, at) => withTried(trail, id, at === count - 1 ? last : 'no', article.ref),
        EMPTY_TRAIL,
      ),
  );
const question = deepestQuestion();
const answers = question.trail.map((step) => `${step.question.split('/')[1] ?? ''}.${step.answer}`).join(',');

/** Pages as they open with what a reader said and tried, and what shows that the script has read it. */
const WITH_A_TRAIL = [
  ...[1, 2, fixes.length - 1, fixes.length].map((count) => ({
    name: `an article, ${count} of ${fixes.length} tried`,
    address: `${addressOf(article.ref)}?${afterTrying(count)}`,
    sign: '.go-on a',
  })),
  {
    name: 'an article at its second fix',
    address: `${addressOf(article.ref)}?${afterTrying(1)}#${fixes[1] ?? ''}`,
    sign: '.go-on a',
  },
  {
    name: 'an article of which nothing was tried',
    address: `${addressOf(longestIn('causes').ref)}?tried=no-such-fix`,
    sign: '.go-on a',
  },
  {
    name: 'a guide',
    address: `${addressOf(longestIn('methods').ref)}?tried=${longestIn('methods').sections[0]?.fix.id ?? ''}`,
    sign: '.go-on a',
  },
  {
    name: 'a question people ask',
    address: `${addressOf(longestIn('faq').ref)}?tried=${longestIn('faq').sections[0]?.fix.id ?? ''}`,
    sign: '.go-on a',
  },
  {
    name: 'a fix',
    address: `./fixes/${fixes[0] ?? ''}/?${afterTrying(1)}&from=${article.ref}`,
    sign: '.tried-mark',
  },
  {
    name: 'a question',
    address: `${addressOf(question.ref)}?t=${answers}`,
    sign: '[data-answer][href*="t="]',
  },
  {
    name: 'a question answered before',
    address: `./diagnose/?t=${answers}`,
    sign: '[data-dropped]:not(:empty)',
  },
  {
    name: 'fixed',
    address: `./fixed/?${afterTrying(2, 'yes')}`,
    sign: '[data-record] .buttons:not([hidden])',
  },
  { name: 'help', address: `./help/?${afterTrying(2)}`, sign: 'hand-over:not([hidden])' },
];

for (const [device, width, height] of [
  ['phone', 390, 800],
  ['small phone', 320, 640],
  ['computer', 1280, 720],
] as const) {
  for (const { name, address, sign } of WITH_A_TRAIL) {
    test(`nothing moves on a ${device} where a page opens with what was tried: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await watchShifts(page);
      // The script comes after the first picture of the page, as on a slow line.
      await page.route(/\.js$/, async (route) => {
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        await route.continue();
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.locator(sign).first()).toBeAttached();
      expect(await shiftsOn(page)).toEqual([]);
    });
  }
}

// Below the paste box suggestions push the page down on purpose (search.css): there they are links in the order of the page.
test('nothing moves when suggestions appear under the field of the header', async ({ page }) => {
  await watchShifts(page);
  await page.goto('./');
  await page.locator('header input[name="q"]').fill('last backup');
  await expect(page.locator('.suggestions [role="option"]').first()).toBeVisible();
  expect(await shiftsOn(page)).toEqual([]);
});
