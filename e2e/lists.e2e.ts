import { expect, type Page, test } from '@playwright/test';

import { codesInOrder, messagesAtoZ } from '../src/model/catalogue.ts';
import { seenOn } from '../src/model/index-groups.ts';
import { articlesIn } from '../src/model/library.ts';
import { library } from './site.ts';

const errors = articlesIn(library, 'errors');
const entries = [...messagesAtoZ(errors), ...codesInOrder(errors)];

const field = (page: Page) => page.getByRole('searchbox', { name: 'Type a part of your message' });
const status = (page: Page) => page.locator('list-filter [role="status"]');
const shown = (page: Page) => page.locator('[data-filter-list] > :visible');

test('the list of messages gets shorter while an owner types, and says how much is left', async ({
  page,
}) => {
  const [entry] = codesInOrder(errors);
  await page.goto('./errors/');
  await expect(status(page)).toHaveText(`${entries.length} messages and codes`);
  await field(page).fill(entry?.text ?? '');
  await expect(status(page)).toHaveText(new RegExp(`^[1-9]\\d* of ${entries.length} messages and codes$`));
  const left = await shown(page).allTextContents();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(entries.length);
  for (const text of left) expect(text).toContain(entry?.text ?? '');
});

test('a heading without entries is not shown', async ({ page }) => {
  await page.goto('./errors/#filter=allow+accessory');
  await expect(page.locator('section.letter:visible h3')).toHaveText(['A']);
  await expect(page.getByRole('navigation', { name: 'Letters' }).getByRole('link')).toHaveText(['A']);
});

test('where nothing fits, the search of the whole site is offered with the same words', async ({ page }) => {
  await page.goto('./errors/');
  await field(page).fill('no such message');
  await expect(shown(page)).toHaveCount(0);
  const search = page.getByRole('link', { name: 'Search the whole site' });
  await expect(search).toHaveAttribute('href', /\/search\/#q=no%20such%20message$/);
});

test('a shortened list can be linked: words and choice stand in the address', async ({ page }) => {
  await page.goto('./errors/');
  await field(page).fill('back up');
  await page.getByRole('radio', { name: 'Windows' }).check();
  await expect(page).toHaveURL(/#filter=back\+up&seen=windows$/);
  const before = await status(page).textContent();
  await page.reload();
  await expect(field(page)).toHaveValue('back up');
  await expect(page.getByRole('radio', { name: 'Windows' })).toBeChecked();
  await expect(status(page)).toHaveText(before ?? '');
});

test('a letter of a shortened list leads to its place without forgetting what was typed', async ({
  page,
}) => {
  await page.goto('./errors/');
  await field(page).fill('back');
  const [before, letter] = [
    await status(page).textContent(),
    page.getByRole('navigation', { name: 'Letters' }).getByRole('link').last(),
  ];
  const name = await letter.textContent();
  await letter.click();
  await expect(page).toHaveURL(/#letter-/);
  await expect(
    page.getByRole('heading', { level: 3, name: name?.trim() ?? '', exact: true }),
  ).toBeInViewport();
  await expect(field(page)).toHaveValue('back');
  await expect(status(page)).toHaveText(before ?? '');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choice of the device works, and there is no field that could do nothing', async ({ page }) => {
    await page.goto('./errors/');
    await expect(shown(page)).toHaveCount(entries.length);
    await expect(field(page)).toHaveCount(0);
    await page.getByRole('radio', { name: 'Mac' }).check();
    const onMac = entries.filter(({ error }) => seenOn(error.data.surface).includes('mac'));
    await expect(shown(page)).toHaveCount(onMac.length);
  });
});
