import { expect, test } from '@playwright/test';

import { addressOf, longestIn } from './site.ts';

const article = longestIn('errors');
const section = article.sections[1];
const id = section?.fix.id ?? '';

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the copied link of a section opens with its heading focused and marked, and without what was tried', async ({
    page,
    browser,
  }) => {
    await page.goto(`${addressOf(article.ref)}?tried=check-wifi`);
    await page.locator(`[data-fix="${id}"] a[data-copy-link]`).click();
    await expect(page.locator(`[data-fix="${id}"] .section-link [role="status"]`)).toHaveText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^http[^?]*#${id}$`));
    const other = await (await browser.newContext()).newPage();
    await other.goto(link);
    const heading = other.locator(`[id="${id}-title"]`);
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(heading).toHaveCSS('text-decoration-line', 'underline');
    await other.context().close();
  });
});

test('where the browser does not allow copying, the address is shown', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(addressOf(article.ref));
  await page.locator(`[data-fix="${id}"] a[data-copy-link]`).click();
  await expect(page.locator(`[data-fix="${id}"] .section-link [role="status"]`)).toHaveText(
    new RegExp(`^Copy this address: http.*#${id}$`),
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every section has a visible link to itself', async ({ page }) => {
    await page.goto(addressOf(article.ref));
    const links = page.locator('[data-fix] a[data-copy-link]');
    await expect(links).toHaveText(article.sections.map(() => '# Link to this fix'));
    await links.nth(1).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`[id="${id}-title"]`)).toHaveCSS('text-decoration-line', 'underline');
  });
});

test('an address without its last slash leads to the same section of the same page', async ({ page }) => {
  await page.goto(`${addressOf(article.ref).replace(/\/$/, '')}?tried=check-wifi#${id}`);
  await expect(page.locator(`[id="${id}-title"]`)).toBeInViewport();
  await page.locator(`[data-fix="${id}"] a[data-exit="yes"]`).click();
  await expect(page).toHaveURL(/\/fixed\/\?.*tried=[^&]*check-wifi/);
});
