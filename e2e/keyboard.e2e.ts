import { expect, type Page, test } from '@playwright/test';

import { titleOf } from '../src/model/library.ts';
import { startRef } from '../src/model/diagnosis.ts';
import { getPage } from './site.ts';

/** Press Tab until an element has the focus. Fails where it is never reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`60 presses of Tab never reach ${selector} on ${page.url()}.`);
}

test('the first Tab offers to skip the header, and Enter does it', async ({ page }) => {
  await page.goto('./errors/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('with the keyboard alone an owner searches from any page', async ({ page }) => {
  await page.goto('./about/');
  await tabTo(page, 'header input[type="search"]');
  await page.keyboard.type('last backup');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=last\+backup/);
});

test('with the keyboard alone an owner answers a question and goes back', async ({ page }) => {
  const start = getPage(startRef);
  const answers = start.collection === 'questions' ? start.data.answers : [];
  const answer = answers.find(({ goTo }) => goTo.startsWith('questions/'));
  await page.goto('./diagnose/');
  await tabTo(page, `a[data-answer="${answer?.key ?? ''}"]`);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(titleOf(getPage(answer?.goTo ?? startRef)));
  await tabTo(page, 'a[rel="prev"]');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(titleOf(start));
});

test('what has the focus is always outlined', async ({ page }) => {
  await page.goto('./diagnose/');
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(2);
  }
});
