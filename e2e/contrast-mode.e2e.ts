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

test('in letters twice as large every picture still fits a narrow phone, and its words stay whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./kitchen-sink/');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const drawn = page.locator('.picture, path-picture').filter({ visible: true });
  expect(await drawn.count()).toBeGreaterThan(6);
  const faults = await drawn.evaluateAll((all) =>
    all.flatMap((picture) => {
      const room = picture.getBoundingClientRect();
      const parts = [...picture.querySelectorAll('svg, span, b')];
      return [
        ...parts.filter((part) => part.getBoundingClientRect().right > room.right + 1),
        ...parts.filter((part) => part.matches('svg') && part.getBoundingClientRect().width < 12),
        // A word of n letters that breaks needs more lines than it has words.
        ...parts.filter(
          (part) =>
            part.children.length === 0 &&
            part.textContent.trim() !== '' &&
            part.scrollHeight >
              1.5 *
                part.textContent.trim().split(/\s/).length *
                parseFloat(getComputedStyle(part).lineHeight) +
                24,
        ),
      ].map((part) => `${part.tagName} “${part.textContent}” in ${picture.getAttribute('aria-label') ?? ''}`);
    }),
  );
  expect(faults).toEqual([]);
});
