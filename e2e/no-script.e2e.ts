import { expect, test } from '@playwright/test';

import { messagesAtoZ } from '../src/model/catalogue.ts';
import { articlesIn } from '../src/model/library.ts';
import { messageWords } from '../src/model/words.ts';
import { addressOf, library } from './site.ts';

const messages = messagesAtoZ(articlesIn(library, 'errors'));

test('without JavaScript the search box leads to the list of all messages', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('banner').getByRole('searchbox');
  await box.fill('last backup could not be completed');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=last\+backup/);
  await expect(page.getByRole('heading', { name: 'All messages, A to Z' })).toBeVisible();
});

test('without JavaScript the list holds every message, and each leads to its page', async ({ page }) => {
  await page.goto('./search/');
  const expected = messages.map(
    ({ text, error }) => `${messageWords(text)} → ${addressOf(error.ref).slice(1)}`,
  );
  const links = page.locator('main section.letter a');
  const listed = await links.evaluateAll((all) =>
    all.map((link) => `${link.textContent} → ${link.getAttribute('href') ?? ''}`),
  );
  expect(listed.sort()).toEqual(expected.sort());
});

test('without JavaScript nothing asks for it', async ({ page }) => {
  await page.goto('./search/');
  await expect(page.locator('[data-no-results]')).toBeHidden();
  await expect(page.getByRole('main')).not.toContainText('JavaScript');
});
