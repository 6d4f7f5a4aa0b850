import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

import { PAGE_TYPES } from './page-types.ts';

const SIZES = { phone: { width: 390, height: 844 }, computer: { width: 1280, height: 900 } };

// axe looks at every pair of colours; the map alone has thousands.
test.describe.configure({ timeout: 120_000 });

for (const { name, address } of PAGE_TYPES) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`axe finds nothing on the page “${name}” on a ${size}, in the light and in the dark theme`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      expect(await faultsOf(page)).toEqual([]);
      // A theme changes nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsOf(page, 'cat.color')).toEqual([]);
    });
  }
}

/** Run axe, all its rules or those with a tag, and list what it finds as `rule: element`. */
async function faultsOf(page: Page, tag?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations, passes } = await (tag === undefined ? axe : axe.withTags(tag)).analyze();
  expect(passes.length, 'rules that found something to look at').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
