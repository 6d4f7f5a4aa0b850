import { expect, test } from '@playwright/test';

import { addressOf, longestIn } from './site.ts';

/** What is a shape by its background alone must have a border where a reader’s own colours replace ours. */
const SHAPES = [
  '.exit',
  '.start a',
  '.step',
  '.choice',
  '.fact-loses dt',
  '.safe, .note, .careful',
  '.facts',
];

test.use({ forcedColors: 'active' });

test('with colours of the reader, buttons, exits and step numbers keep their shapes', async ({ page }) => {
  await page.goto(addressOf(longestIn('errors').ref));
  for (const shape of SHAPES) {
    const without = await page
      .locator(`main :is(${shape})`)
      .evaluateAll(
        (all) =>
          all
            .map((element) =>
              element.matches('.step') ? getComputedStyle(element, '::before') : getComputedStyle(element),
            )
            .filter(
              ({ borderTopWidth, borderInlineStartWidth }) =>
                !(parseFloat(borderTopWidth) > 0 || parseFloat(borderInlineStartWidth) > 0),
            ).length,
      );
    expect(without, shape).toBe(0);
    expect(await page.locator(`main :is(${shape})`).count(), shape).toBeGreaterThan(0);
  }
});

test('with colours of the reader, the marked row of a picture is still marked', async ({ page }) => {
  await page.goto(addressOf(longestIn('errors').ref));
  const mark = page.locator('.screen-mark').first();
  const [marked, plain] = await mark.evaluate((element) => [
    getComputedStyle(element).borderTopColor,
    getComputedStyle(element.parentElement ?? element).borderTopColor,
  ]);
  expect(marked).not.toBe(plain);
});
