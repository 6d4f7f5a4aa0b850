import { expect, type Page, test } from '@playwright/test';

import { titleOf } from '../src/model/library.ts';
import { complete, results, searchFor } from './search-answers.ts';
import { getPage } from './site.ts';

const MESSAGE = titleOf(getPage('errors/last-backup-not-completed'));
/** Own words of which only the texts of pages know enough, so that the texts matter. */
const STORY = 'speedtest router antenna grandmother cellar';
/** A word that stands in the texts of a few pages, and in no title, message or code. */
const TEXT_WORD = 'wooden';
const status = (page: Page) => page.locator('[data-search-status]');

/** Break files: they are missing (404), never answer (abort), or end too early. */
const missing = (page: Page, files: string) => page.route(files, (route) => route.fulfill({ status: 404 }));
const blocked = (page: Page, files: string) => page.route(files, (route) => route.abort());
const cutShort = (page: Page, files: string) =>
  page.route(files, async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)) });
  });

const LEXICON = '**/search-lexicon.json';

for (const [name, breakPagefind] of [
  ['Pagefind’s script is missing', (page: Page) => missing(page, '**/pagefind/pagefind.js')],
  ['Pagefind cannot be reached', (page: Page) => blocked(page, '**/pagefind/**')],
  ['the files of its index are missing', (page: Page) => missing(page, '**/pagefind/index/*')],
  ['the files of its index are cut short', (page: Page) => cutShort(page, '**/pagefind/index/*')],
  ['its list of pages is cut short', (page: Page) => cutShort(page, '**/*.pf_meta')],
  ['its WebAssembly is missing', (page: Page) => missing(page, '**/wasm.*')],
  ['the page map is cut short', (page: Page) => cutShort(page, '**/page-map.json')],
] as const) {
  test(`where ${name}, messages are found as ever, and it is said only where it matters`, async ({
    page,
  }) => {
    await breakPagefind(page);
    await searchFor(page, MESSAGE);
    await expect(results(page).first()).toHaveAttribute('data-confident');
    await expect(status(page)).not.toContainText('cannot be searched');
    await searchFor(page, STORY);
    await expect(status(page)).toContainText('The text of the pages cannot be searched now.');
  });
}

test('where only the files of a few words are missing, it is said that the texts were not searched', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(...(/[^/]+\.pf_index$/.exec(request.url()) ?? [])));
  await searchFor(page, TEXT_WORD);
  await expect(results(page).first()).toBeVisible();
  expect(files).not.toHaveLength(0);
  for (const file of files) await missing(page, `**/${file}`);
  await page.reload();
  await expect(status(page)).toContainText('The text of the pages cannot be searched now.');
});

test('where WebAssembly is forbidden, messages are found as ever', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
  });
  await searchFor(page, MESSAGE);
  await expect(results(page).first()).toHaveAttribute('data-confident');
  await searchFor(page, STORY);
  await expect(status(page)).toContainText('The text of the pages cannot be searched now.');
});

for (const [name, breakLexicon] of [
  ['missing', missing],
  ['out of reach', blocked],
  ['cut short', cutShort],
] as const) {
  test(`where the lexicon is ${name}, the texts are searched alone, and the lists stay`, async ({ page }) => {
    await breakLexicon(page, LEXICON);
    await searchFor(page, MESSAGE);
    await expect(status(page)).toContainText('A part of the search could not be loaded.');
    await expect(results(page).filter({ hasText: MESSAGE }).first()).toBeVisible();
    await expect(page.locator('[data-confident]')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'All messages, A to Z' })).toBeVisible();
    await results(page).first().click();
    await expect(page.locator('[data-article]')).toBeVisible();
  });
}

for (const [name, files] of [
  ['lexicon and Pagefind', [LEXICON, '**/pagefind/**']],
  ['the script of the search', ['**/_astro/create-search*']],
] as const) {
  test(`where ${name} cannot be loaded, the lists of all messages and codes stay`, async ({ page }) => {
    for (const file of files) await blocked(page, file);
    await searchFor(page, MESSAGE);
    await expect(status(page)).toHaveText(/^The search could not be loaded\./);
    await expect(page.getByRole('heading', { name: 'All messages, A to Z' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'All codes' })).toBeVisible();
  });
}

test('a search that began without its lexicon is whole again when the network is', async ({ page }) => {
  await blocked(page, LEXICON);
  await searchFor(page, MESSAGE);
  await page.unroute(LEXICON);
  await page.reload();
  await expect(complete(page)).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('data-confident');
});

test('where suggestions cannot be loaded, the field still leads to the search', async ({ page }) => {
  await blocked(page, '**/_astro/search-suggestions*');
  await page.goto('./about/');
  await page.locator('header input[name="q"]').fill(MESSAGE);
  await page.locator('header input[name="q"]').press('Enter');
  await expect(results(page).first()).toHaveAttribute('data-confident');
});
