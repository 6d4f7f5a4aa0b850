import { expect, test } from '@playwright/test';

import { PAGE_TYPES } from './page-types.ts';
import { addressOf, longestIn } from './site.ts';

const WIDTHS = Array.from({ length: 15 }, (_, step) => 320 + step * 80);

for (const { name, address } of PAGE_TYPES) {
  test(`the page “${name}” never scrolls sideways, from 320 to 1440 px`, async ({ page }) => {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        return [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .map(
            (element) =>
              `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`,
          );
      });
      expect(wide, `at ${width} px`).toEqual([]);
    }
  });
}

test('on paper an article hides nothing: every fix, every step and every exit is there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(addressOf(longestIn('errors').ref));
  for (const selector of ['[data-fix]', '.step', 'a[data-exit]', '.facts', '.provenance']) {
    const parts = page.locator(`main ${selector}`);
    expect(await parts.count(), selector).toBeGreaterThan(0);
    const hidden = await parts.evaluateAll((all) =>
      all
        .filter((part) => !part.checkVisibility() || part.getBoundingClientRect().height === 0)
        .map(({ id }) => id),
    );
    expect(hidden, selector).toEqual([]);
  }
});
