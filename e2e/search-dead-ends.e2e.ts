import { expect, type Page, test } from '@playwright/test';

import { titleOf } from '../src/model/library.ts';
import { results, searchFor } from './search-answers.ts';
import { getPage, library } from './site.ts';

const status = (page: Page) => page.locator('[data-search-status]');
const nothing = (page: Page) => page.locator('[data-no-results]');

test.describe('a short code', () => {
  const [ref, code] = Object.entries(library.codes)[0] as [Parameters<typeof getPage>[0], string];
  const title = titleOf(getPage(ref));
  /** The code with its last character replaced by one that codes never have. */
  const wrong = `${code.slice(0, 3)}0`;

  for (const typed of [code, code.toLowerCase(), [...code].join(' '), `Code: ${code}`]) {
    test(`typed as “${typed}” leads to its page`, async ({ page }) => {
      await searchFor(page, typed);
      const first = results(page).first();
      await expect(first).toHaveAttribute('data-confident');
      await expect(first).toContainText(title);
      await expect(first).toContainText(`code ${code}`);
    });
  }

  test('is suggested in the header too', async ({ page }) => {
    await page.goto('./about/');
    await page.locator('header input[name="q"]').fill(code);
    await expect(page.getByRole('option').first()).toContainText(title);
  });

  test('that is wrong offers the nearest and claims nothing', async ({ page }) => {
    await searchFor(page, `code ${wrong}`);
    await expect(status(page)).toContainText(`No page has the code ${wrong}.`);
    await expect(results(page).filter({ hasText: title })).toHaveCount(1);
    await expect(page.locator('[data-confident]')).toHaveCount(0);
  });
});

test.describe('a code that no page has', () => {
  for (const code of ['-9999', '0xE8009999']) {
    test(`${code} is said to be unknown; its kind is explained, and nothing is claimed`, async ({ page }) => {
      await searchFor(page, code);
      await expect(status(page)).toContainText(`We have no page for the code ${code}`, { ignoreCase: true });
      await expect(status(page)).toContainText('The first page explains codes of this kind.');
      await expect(page.locator('[data-confident]')).toHaveCount(0);
      await page.getByRole('link', { name: 'All codes we know' }).click();
      await expect(page.locator('#codes')).toBeInViewport();
    });
  }
});

test('where nothing is found the words stay, and there are ways on; a person gets the message', async ({
  page,
}) => {
  const words = 'zzqqxxyy wwkkjj';
  await searchFor(page, words);
  await expect(status(page)).toHaveText('We have no page for this.');
  await expect(page.locator('#q')).toHaveValue(words);
  for (const name of ['Answer a few questions', 'All messages, A to Z', 'All codes']) {
    await expect(nothing(page).getByRole('link', { name, exact: true })).toBeVisible();
  }
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await nothing(page).getByRole('link', { name: 'Get help from a person' }).click();
  await expect(page).toHaveURL(/\/help\/#q=zzqqxxyy\+wwkkjj$/);
  expect(sent.filter((url) => url.includes('zzqqxxyy'))).toEqual([]);
});

test('a kind that none of the results has is named, and the others are counted', async ({ page }) => {
  await searchFor(page, 'SZ backup could not be completed zz');
  await page.getByRole('radio').last().check();
  await expect(status(page)).toHaveText(
    /^(?:Nothing under “.+”\. Choose “All” to see \d+ pages?\.|\d+ pages? may help\.)$/,
  );
});

test('words read as others are named, with the way back', async ({ page }) => {
  await searchFor(page, 'bakcup fialed');
  const back = page.getByRole('button', { name: /as typed$/ });
  await expect(page.locator('[data-search-results]')).toContainText('Read as “backup”');
  await back.click();
  await expect(back).toHaveCount(0);
});
