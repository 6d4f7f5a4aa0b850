import { expect, type Page, test } from '@playwright/test';

import { exitOf } from './exits.ts';
import { addressOf, longestWayToHelp } from './site.ts';

// The browser refuses what a script asks for. The reader still comes to a fix, and is told what did not work.

const article = longestWayToHelp();
const [first, second] = article.sections;
const tried = `?t=${article.ref}&tried=${first?.fix.id ?? ''}`;

test.describe('the browser refuses', () => {
  /** Let the functions of a browser fail as they do where nobody allowed them. */
  const refuse = (page: Page) =>
    page.addInitScript(() => {
      const notAllowed = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: notAllowed, writeText: notAllowed } });
      Object.defineProperty(navigator, 'share', { value: notAllowed, configurable: true });
    });
  const selected = (page: Page) =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : String(getSelection());
    });

  test('to copy a link: the address is shown and selected', async ({ page }) => {
    await refuse(page);
    await page.goto(addressOf(article.ref));
    const section = page.locator(`[id="${second?.fix.id ?? ''}"]`);
    await section.locator('[data-copy-link]').click();
    await expect(section.locator('.section-link [role="status"]')).toHaveText(/^Copy this address: http/);
    expect(await selected(page)).toMatch(new RegExp(`^http.*${article.ref}/#${second?.fix.id ?? ''}$`));
  });

  for (const action of ['Copy', 'Share']) {
    test(`to ${action.toLowerCase()} what was tried: the text is selected, and the page says what to do`, async ({
      page,
    }) => {
      await refuse(page);
      await page.goto(`./help/${tried}`);
      await page.locator('hand-over').getByRole('button', { name: action }).click();
      await expect(page.locator('hand-over [role="status"]')).toContainText('The text is selected: copy it');
      expect(await selected(page)).toContain(first?.fix.data.report.failed ?? '');
    });
  }

  test('to remember anything: dark colours can still be switched on for the page', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('There is no space.', 'QuotaExceededError');
      };
    });
    await page.goto('./');
    const button = page.locator('theme-switch button');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('to change the address: “no” leads on, lists get shorter, and the search answers', async ({
    page,
  }) => {
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    await page.addInitScript(() => {
      // Safari, after 100 times in 30 seconds.
      const refuseIt = () => {
        throw new DOMException('Attempt to use history too often.', 'SecurityError');
      };
      Object.assign(history, { pushState: refuseIt, replaceState: refuseIt });
    });
    await page.goto(addressOf(article.ref));
    await exitOf(page, first?.fix.id, 'no').click();
    await expect(page).toHaveURL(new RegExp(`tried=${first?.fix.id ?? ''}#${second?.fix.id ?? ''}$`));
    await expect(page.locator(`[id="${second?.fix.id ?? ''}-title"]`)).toBeInViewport();
    await page.goto('./errors/');
    await page.locator('#filter').fill('205');
    await expect(page.locator('[data-filter-list] > :not([hidden])').first()).toContainText('205');
    await page.goto('./search/');
    await page.locator('#q').fill('205');
    await expect(page.locator('[data-search-state="ready"] a[data-result]').first()).toBeVisible();
    expect(broken).toEqual([]);
  });

  test('to copy the record: the page says to print it', async ({ page }) => {
    await refuse(page);
    await page.goto(`./fixed/?tried=${first?.fix.id ?? ''}.yes`);
    await page.locator('[data-record]').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('[data-record] [role="status"]')).toHaveText(
      'The browser does not allow copying. Print this page.',
    );
  });
});
