import { expect, type Page, test } from '@playwright/test';

import { titleOf } from '../src/model/library.ts';
import { pathOf } from '../src/model/urls.ts';
import { bringAxe, faultsInBothThemes } from './axe.ts';
import { complete, paste, results, searchFor } from './search-answers.ts';
import { addressOf, getPage, library } from './site.ts';

const REF = 'errors/last-backup-not-completed';
const MESSAGE = titleOf(getPage(REF));
const HEADER = 'header input[name="q"]';
const status = (page: Page) => page.locator('[data-search-status]');

test.describe('suggestions', () => {
  test('in the header are a combobox: arrow keys choose, Escape closes, Enter opens', async ({ page }) => {
    await page.goto('./about/');
    const field = page.locator(HEADER);
    await field.click();
    await page.keyboard.type('last backup could');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText(MESSAGE);
    const combobox = page.getByRole('combobox', { name: 'Message, code or question' });
    await expect(combobox).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(combobox).toHaveAttribute('aria-expanded', 'false');
    await expect(combobox).toBeFocused();
    await page.keyboard.type(' not');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(combobox).toHaveAttribute(
      'aria-activedescendant',
      (await options.first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MESSAGE);
  });

  test('in the header open with a press of the mouse', async ({ page }) => {
    await page.goto('./about/');
    await page.locator(HEADER).fill(MESSAGE);
    await page.getByRole('option').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MESSAGE);
  });

  test('under the paste box are links: the arrow down goes to them, Escape comes back', async ({ page }) => {
    await page.goto('./');
    const box = page.getByRole('main').getByRole('textbox');
    await box.click();
    await page.keyboard.type('last backup could not');
    const links = page.getByRole('group', { name: 'Suggestions' }).getByRole('link');
    await expect(links.first()).toContainText(MESSAGE);
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await expect(links).toHaveCount(0);
    await expect(box).not.toHaveAttribute('role');
  });

  test('are counted aloud once nobody types any more', async ({ page }) => {
    await page.goto('./about/');
    await page.locator(HEADER).fill(MESSAGE);
    const count = page.locator('header search-box').getByRole('status');
    await expect(count).toHaveText(new RegExp(`^Found: ${RegExp.escape(MESSAGE)}.* \\d+ suggestions\\.$`));
    await page.locator(HEADER).fill('zzqqxxyy');
    await expect(count).toHaveText('No suggestions. Press Enter to search.');
  });

  for (const [name, address, field] of [
    ['header', './about/', HEADER],
    ['paste box', './', '#paste'],
  ] as const) {
    test(`of the ${name} are accessible on a phone, and nothing is wider than it`, async ({ page }) => {
      await bringAxe(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await page.locator(field).fill('last backup could not');
      await expect(page.locator('.suggestions')).toBeVisible();
      expect(await faultsInBothThemes(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test.describe('keys', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} goes to the search field of any page, and Escape goes back`, async ({ page }) => {
      await page.goto(addressOf(REF));
      const link = page.getByRole('main').getByRole('link').first();
      await link.focus();
      await page.keyboard.press(key);
      await expect(page.locator(HEADER)).toBeFocused();
      await expect(page.locator(HEADER)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    });
  }

  test('a slash that somebody types stays a slash', async ({ page }) => {
    await page.goto('./search/');
    await page.locator('#q').click();
    await page.keyboard.type('Input/output');
    await expect(page.locator('#q')).toHaveValue('Input/output');
  });

  test('on the search page arrow keys go from the field through the results and back', async ({ page }) => {
    await searchFor(page, MESSAGE);
    await page.locator('#q').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('#q')).toBeFocused();
  });
});

test.describe('the search page', () => {
  test('says how many pages it found, marks the words, and names the first fix with its minutes', async ({
    page,
  }) => {
    await searchFor(page, MESSAGE);
    await expect(status(page)).toHaveText(/^Found\. \d+ pages in all\.$/);
    const first = results(page).first();
    await expect(first).toHaveAttribute('data-confident');
    await expect(first.locator('mark').filter({ hasText: 'backup' })).toHaveCount(1);
    const [section] = library.articles.find(({ ref }) => ref === REF)?.sections ?? [];
    await expect(first).toContainText(
      `First fix: ${section?.fix.data.title}, ${section?.fix.data.minutes} minutes`,
    );
    await expect(first).toHaveAttribute(
      'href',
      new RegExp(`${RegExp.escape(pathOf(section?.place ?? 'help'))}$`),
    );
  });

  test('shows how messages end that begin alike, and no ends of anything else', async ({ page }) => {
    await searchFor(page, MESSAGE);
    await expect(page.locator('.result-differs').filter({ hasText: 'poor network conditions' })).toHaveCount(
      1,
    );
    await searchFor(page, 'iphone does not appear in finder');
    await expect(page.locator('.result-differs')).toHaveCount(0);
  });

  test('keeps the query when somebody comes back to it, and takes a new one from its own header', async ({
    page,
  }) => {
    await page.goto('./search/');
    await paste(page, MESSAGE);
    await results(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(MESSAGE);
    await page.goBack();
    await expect(page.locator('#q')).toHaveValue(MESSAGE);
    await expect(results(page).first()).toHaveAttribute('data-confident');
    await page.locator(HEADER).fill('(-54)');
    await page.locator(HEADER).press('Enter');
    await expect(page.locator('#q')).toHaveValue('(-54)');
    await expect(complete(page)).toContainText('54');
  });

  test('is ready for an empty query, for one without results, and for many in a row', async ({ page }) => {
    await page.goto('./search/');
    await expect(complete(page)).toBeVisible();
    for (const query of ['zzqqxxyy', '', '...', MESSAGE]) await paste(page, query);
    await page.locator('#q').evaluate((field: HTMLTextAreaElement, last) => {
      for (const value of ['b', 'ba', 'wifi', 'k7m5', 'zzzz', '', last]) {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
      }
    }, MESSAGE);
    await expect(complete(page)).toBeVisible();
    await expect(results(page).first()).toContainText(MESSAGE);
  });
});

test('a different message leads to the search with the trail, and the trail goes on in its results', async ({
  page,
}) => {
  const [section] = library.articles.find(({ ref }) => ref === REF)?.sections ?? [];
  const fix = section?.fix.id ?? '';
  await page.goto(addressOf(REF));
  await page.locator(`[data-fix="${fix}"] a[data-exit="different"]`).click();
  await expect(page).toHaveURL(new RegExp(`/search/\\?.*tried=${fix}`));
  await paste(page, 'iPhone does not appear in Finder');
  await results(page).first().click();
  await expect(page).toHaveURL(new RegExp(`/errors/[^?]*\\?.*tried=${fix}`));
});
