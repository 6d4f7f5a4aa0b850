import { expect, test } from '@playwright/test';

import { bringAxe, faultsInBothThemes } from './axe.ts';
import { type BuiltPage, readBuiltSite } from './built-site.ts';
import { PAGE_TYPES } from './page-types.ts';

const pages = [...readBuiltSite().pages.values()];

/** Tell whether people read a page: those at short codes and old addresses are gone before anybody sees them. */
const isRead = ({ root }: BuiltPage): boolean => !root.querySelector('meta[http-equiv="refresh"]');

/** The pages in as many parts, so that all workers have something to do to the end. */
const PARTS = 12;

test.describe.configure({ timeout: 300_000 });

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on any page on a phone, light and dark, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    await bringAxe(page);
    await page.setViewportSize({ width: 390, height: 844 });
    const mine = pages.filter((_, index) => index % PARTS === part).filter(isRead);
    expect(mine.length).toBeGreaterThan(0);
    const faults: Record<string, string[]> = {};
    for (const { path } of mine) {
      await page.goto(`.${path}`, { waitUntil: 'load' });
      const found = await faultsInBothThemes(page);
      if (found.length > 0) faults[path] = found;
    }
    expect(faults).toEqual({});
  });
}

for (const { name, address } of PAGE_TYPES) {
  test(`axe finds nothing on the page “${name}” on a computer, light and dark`, async ({ page }) => {
    await bringAxe(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
}
