import { expect, test } from '@playwright/test';

import { titleOf } from '../src/model/library.ts';
import { pathOf } from '../src/model/urls.ts';
import { addressOf, getPage, library, longestIn } from './site.ts';

const article = longestIn('errors');
const related = library.articles.find(
  ({ collection, data }) =>
    collection === 'errors' &&
    'tellApart' in data &&
    data.tellApart.some(({ goTo }) => goTo.startsWith('causes/')),
);

test('a page says which page a reader came from, and leads back to it', async ({ page }) => {
  await page.goto(addressOf(related?.ref ?? 'help'));
  const cause = page.locator('main .choices a[href*="/causes/"]').first();
  await cause.click();
  await expect(page).toHaveURL(/\/causes\//);
  const back = page.getByRole('link', { name: /^You came from:/ });
  await expect(back).toContainText(titleOf(getPage(related?.ref ?? 'help')));
  await back.click();
  await expect(page).toHaveURL(new RegExp(`${RegExp.escape(pathOf(related?.ref ?? 'help'))}(?:\\?|$)`));
});

test('a page opened by itself does not invent a way back', async ({ page }) => {
  await page.goto(addressOf(article.ref));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /^You came from:/ })).toHaveCount(0);
});

test('a link to a fix that names a message leads back to this fix in its page, and offers it first', async ({
  page,
}) => {
  const section = article.sections.at(-1);
  await page.goto(`${addressOf(section?.fix.ref ?? 'help')}?from=${article.ref}`);
  const back = page.getByRole('link', { name: /^You came from:/ });
  await expect(back).toContainText(article.data.title);
  await expect(page.locator('#used-for a[data-answer]').first()).toHaveAttribute('data-answer', article.ref);
  await back.click();
  await expect(page).toHaveURL(new RegExp(`${RegExp.escape(pathOf(article.ref))}#${section?.fix.id ?? ''}$`));
});

test('the list beside a long page says which fix is on the screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addressOf(article.ref));
  const current = page.locator('.fix-list a[aria-current]');
  for (const { fix } of [article.sections[1], article.sections[0]].flatMap((section) => section ?? [])) {
    await page.locator(`[id="${fix.id}"]`).evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveCount(1);
    await expect(current).toContainText(fix.data.title);
  }
});

test('“Start here” leads to the first fix, and after a “no” to the next one', async ({ page }) => {
  const [first, second] = article.sections;
  await page.goto(addressOf(article.ref));
  const start = page.locator('[data-start]');
  await expect(start).toContainText(`Start here Fix 1: ${first?.fix.data.title ?? ''}`);
  await page.locator(`[data-fix="${first?.fix.id ?? ''}"] a[data-exit="no"]`).click();
  await expect(start).toContainText(`Go on here Fix 2: ${second?.fix.data.title ?? ''}`);
  await start.click();
  await expect(page).toHaveURL(new RegExp(`#${second?.fix.id ?? ''}$`));
});
