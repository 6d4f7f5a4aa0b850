import { expect, type Page, test } from '@playwright/test';

import { HOSTILE } from './hostile-inputs.ts';
import { addressOf, library, longestIn } from './site.ts';
import { watch } from './watch.ts';

// Where a layout breaks first.
test.use({ viewport: { width: 320, height: 640 } });
// Hundreds of texts in one test: a busy machine needs longer than for one.
test.describe.configure({ timeout: 120_000 });

const article = addressOf(longestIn('errors').ref);
const fix = addressOf(library.fixes[0]?.ref ?? 'help');

/** Every field a reader types into, and a page it stands on. The search page has its own tests. */
const FIELDS = [
  { name: 'the search field of a page', address: './about/', field: '#site-search' },
  { name: 'the search field of the first page', address: './', field: '#paste' },
  { name: 'the filter of a list', address: './errors/', field: '#filter' },
  { name: 'the filter of the support desk', address: './support-desk/', field: '#filter' },
  {
    name: 'the calculator of space',
    address: './kitchen-sink/',
    field: 'fit-calculator [data-amount="free"]',
  },
  {
    name: 'the calculator of time',
    address: './kitchen-sink/',
    field: 'time-calculator [data-amount="size"]',
  },
  { name: 'the text for support', address: './help/?tried=restart-iphone', field: '#hand-over-text' },
];

/**
 * Every page that reads its address: how the address is written, and which element reads it when the page opens.
 * The search, lists, and the links of every page, which carry the trail, read it whenever it changes.
 */
const ADDRESSES = [
  { name: 'search', address: './search/', reader: '', write: '?q={}' },
  { name: 'search, behind “#”', address: './search/', reader: '', write: '#q={}' },
  { name: 'list', address: './errors/', reader: '', write: '?filter={}&seen={}' },
  { name: 'support desk', address: './support-desk/', reader: '', write: '?filter={}&seen={}#{}' },
  { name: 'article', address: article, reader: 'other-device', write: '?t={}&tried={}&from={}#{}' },
  { name: 'question', address: './diagnose/', reader: '', write: '?t={}&tried={}&from={}#{}' },
  { name: 'fix', address: fix, reader: '', write: '?t={}&tried={}&from={}#{}' },
  { name: 'fixed', address: './fixed/', reader: 'fixed-page', write: '?t={}&tried={}&from={}' },
  { name: 'help', address: './help/', reader: 'hand-over', write: '?t={}&tried={}&from={}#{}' },
  { name: 'code', address: './404.html', reader: 'wrong-address', write: './{}/' },
];

test('there are at least 200 hostile texts, and what they would do is noticed', async ({ page }) => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
  await page.goto('./');
  const faultOf = () => page.evaluate(() => (window as unknown as TestWindow).faultOfPage());
  expect(await faultOf()).toBeUndefined();
  await page.evaluate(() => document.body.append(document.createElement('iframe')));
  expect(await faultOf()).toBe('this came into the page: <iframe></iframe>');
});

for (const { name, address, field } of FIELDS) {
  test(`hostile text in ${name} stays text`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto(address);
    await page.locator(field).first().focus();
    const found = await page
      .locator(field)
      .first()
      .evaluate(async (element, payloads) => {
        const faults: string[] = [];
        for (const payload of payloads) {
          (element as HTMLInputElement).value = payload;
          element.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve));
          const fault = (window as unknown as TestWindow).faultOfPage();
          if (fault !== undefined) faults.push(`${payload.slice(0, 80)}: ${fault}`);
        }
        return faults;
      }, HOSTILE);
    expect(found).toEqual([]);
    expect(complaints).toEqual({ refused: [], errors: [] });
  });
}

for (const { name, address, reader, write } of ADDRESSES) {
  test(`hostile text in the address of the page “${name}” is shown as text or ignored`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto(address);
    const found = await page.evaluate(
      async ({ reader, write, payloads }) => {
        const faults: string[] = [];
        const home = location.href;
        for (const payload of payloads) {
          // As a browser writes it; with a “%” also as somebody types it, which may be no valid code.
          const written = new URLSearchParams({ '': payload }).toString().slice(1);
          for (const text of payload.includes('%') ? [written, payload] : [written]) {
            history.replaceState(undefined, '', new URL(write.replaceAll('{}', text), home));
            // The parts that read the address when a page opens read it again.
            const element = reader === '' ? null : document.querySelector(reader);
            element?.replaceWith(element.cloneNode(true));
            dispatchEvent(new PopStateEvent('popstate'));
            dispatchEvent(new HashChangeEvent('hashchange'));
            await new Promise((resolve) => setTimeout(resolve));
            const fault = (window as unknown as TestWindow).faultOfPage();
            if (fault !== undefined) faults.push(`${payload.slice(0, 80)}: ${fault}`);
          }
        }
        return faults;
      },
      { reader, write, payloads: HOSTILE },
    );
    expect(found).toEqual([]);
    expect(complaints).toEqual({ refused: [], errors: [] });
  });
}

test('a page that opens with hostile text in its whole address is the page it always is', async ({
  page,
}) => {
  const complaints = await watch(page);
  // All texts, shared out among the pages: each was tried on each of them above. Seven keys, several texts in each.
  const keys = ADDRESSES.length * 7;
  const texts = Array.from({ length: keys }, (_, at) =>
    asQuery(
      HOSTILE.filter((_, index) => index % keys === at)
        .join(',')
        .slice(0, 1000),
    ),
  );
  for (const [at, { address }] of ADDRESSES.entries()) {
    const [a, b, c, d, e, f, g] = texts.slice(at * 7, at * 7 + 7);
    await page.goto(`${address}?q=${a}&t=${b}&tried=${c}&from=${d}&filter=${e}&seen=${f}#${g}`);
    expect(await page.evaluate(() => (window as unknown as TestWindow).faultOfPage())).toBeUndefined();
  }
  expect(complaints).toEqual({ refused: [], errors: [] });
});

/** Write a text as the value of a key of an address: half an emoji becomes a sign of its own. */
const asQuery = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

/** What `beforeEach` puts into each page. */
interface TestWindow {
  faultOfPage: () => string | undefined;
  wasRun?: unknown;
}

test.beforeEach(({ page }: { page: Page }) =>
  page.addInitScript(() => {
    const ours = new Set<string>();
    const hostsOf = () =>
      [...document.querySelectorAll('a')].map(({ protocol, host }) => `${protocol}//${host}`);
    addEventListener('DOMContentLoaded', () => hostsOf().forEach((host) => ours.add(host)), { once: true });
    // What the hostile texts would make of a page, and we never do.
    const handlers = ['begin', 'error', 'focus', 'load', 'mouseover', 'start', 'toggle'].map(
      (name) => `[on${name}]`,
    );
    const MADE = [...handlers, '[style]', '[srcdoc]', 'iframe', 'object', 'embed', 'base', 'marquee'].join();
    /** Say what a hostile text did to this page. */
    (window as unknown as TestWindow).faultOfPage = () => {
      if ('wasRun' in window) return 'a script ran';
      const made = document.querySelector(MADE);
      if (made) return `this came into the page: ${made.outerHTML.slice(0, 80)}`;
      const stranger = hostsOf().find((host) => !ours.has(host));
      if (stranger !== undefined) return `a link leads to ${stranger}`;
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth > room) return 'the page scrolls sideways';
      return undefined;
    };
  }),
);
