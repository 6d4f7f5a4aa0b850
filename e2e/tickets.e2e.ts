import { expect, type Page, test } from '@playwright/test';

import { pathOf } from '../src/model/urls.ts';
import { copied } from './clipboard.ts';
import { library } from './site.ts';
import { TICKETS } from './tickets.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const firstRow = (page: Page) => page.locator('[data-desk] tbody tr:visible').first();
const said = (page: Page) => page.locator('[data-desk-status]');

/** Write into the field, and wait until the search of the site has answered too. */
async function ask(page: Page, words: string): Promise<string> {
  await page.getByRole('searchbox', { name: 'Type a part of the message' }).fill(words);
  await expect(page.locator('list-filter[data-busy]')).toHaveCount(0);
  return (await firstRow(page).getAttribute('data-ref')) ?? '';
}

test('the right page comes first for each ticket, typed in a few words or pasted whole', async ({ page }) => {
  await page.goto('./support-desk/');
  for (const { mail, typed, pages } of TICKETS) {
    expect(pages, typed).toContain(await ask(page, typed));
    // Of a whole mail the right page must be in sight, whatever else it talks about.
    await ask(page, mail);
    const inSight = await page
      .locator('[data-desk] tbody tr:visible')
      .evaluateAll((rows) => rows.slice(0, 5).map((row) => (row as HTMLElement).dataset['ref'] ?? ''));
    expect(
      inSight.filter((ref) => pages.includes(ref)),
      mail,
    ).not.toEqual([]);
  }
});

test('an agent answers a ticket with two keys after the words: Enter for the link, Shift and Enter for the reply', async ({
  page,
  baseURL,
}) => {
  test.slow();
  await page.goto('./support-desk/');
  for (const { typed, pages } of TICKETS) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText('Link copied');
    const link = await copied(page);
    expect(
      pages.map((ref) => new URL(pathOf(ref as 'errors/x').slice(1), baseURL).href),
      typed,
    ).toContain(link);
    await page.keyboard.press('Shift+Enter');
    await expect(said(page)).toContainText('Reply copied as text');
    expect(await copied(page)).toContain(`${new URL(link).pathname}\nShort code of the page`);
  }
});

test('an agent points at exactly one fix of an article', async ({ page, baseURL }) => {
  const ticket = TICKETS.find(({ section }) => section !== undefined);
  const place = library.articles
    .find(({ ref }) => ref === ticket?.pages[0])
    ?.sections.at((ticket?.section ?? 0) - 1)?.place;
  await page.goto('./support-desk/');
  await ask(page, ticket?.typed ?? '');
  const fixes = firstRow(page).getByRole('button', { name: /^Fixes/ });
  await fixes.click();
  await expect(fixes).toHaveAttribute('aria-expanded', 'true');
  await firstRow(page)
    .locator('ol button')
    .nth((ticket?.section ?? 0) - 1)
    .click();
  await expect(said(page)).toContainText('Link copied');
  expect(await copied(page)).toBe(new URL(pathOf(place ?? 'help').slice(1), baseURL).href);
  await fixes.click();
  await expect(firstRow(page).locator('ol')).toHaveCount(0);
});

test('an agent comes from an article straight to its row', async ({ page }) => {
  const [article] = library.articles;
  await page.goto(`.${pathOf(article?.ref ?? 'help')}`);
  await page.locator('footer').getByRole('link', { name: 'For support staff' }).click();
  const row = page.locator(`tr[data-ref="${article?.ref ?? ''}"]`);
  await expect(row).toBeInViewport();
  await expect(row.locator(':focus')).toHaveCount(1);
});

test('without the search the desk still finds by letters', async ({ page }) => {
  await page.route('**/search-lexicon.json', (route) => route.abort());
  await page.goto('./support-desk/');
  await ask(page, 'MBErrorDomain/105');
  await expect(page.locator('tr[data-ref="errors/mb-105-insufficient-disk-space"]')).toBeVisible();
  // No letters of a row, and no word of any text: Pagefind still answers where the search cannot.
  await page.getByRole('searchbox', { name: 'Type a part of the message' }).fill('zq'.repeat(4));
  await expect(page.locator('list-filter[data-busy]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Search the whole site' })).toBeVisible();
});
