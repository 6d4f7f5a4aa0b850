import { expect, type Page, test } from '@playwright/test';

import { PAGE_TYPES } from './page-types.ts';

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

// Below the paste box suggestions push the page down on purpose (search.css): there they are links in the order of the page.
test('nothing moves when suggestions appear under the field of the header', async ({ page }) => {
  await watchShifts(page);
  await page.goto('./');
  await page.locator('header input[name="q"]').fill('last backup');
  await expect(page.locator('.suggestions [role="option"]').first()).toBeVisible();
  expect(await shiftsOn(page)).toEqual([]);
});
