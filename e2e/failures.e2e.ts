import { expect, type Page, test } from '@playwright/test';

import { messagesAtoZ } from '../src/model/catalogue.ts';
import { articlesIn } from '../src/model/library.ts';
import { exitOf } from './exits.ts';
import { addressOf, library, longestWayToHelp } from './site.ts';

// A part of the site fails. The reader still comes to a fix, and is told what did not work.

const article = longestWayToHelp();
const [first, second] = article.sections;
const tried = `?t=${article.ref}&tried=${first?.fix.id ?? ''}`;
const NOT_LOADED =
  'What you tried could not be loaded. Load this page again, or print it and fill in the lines.';
/** Say “no” to every fix of an article, as on a site where all is well. A script that never comes holds up no click. */
async function walkToHelp(page: Page): Promise<void> {
  await page.goto(addressOf(article.ref), { waitUntil: 'commit' });
  for (const { fix, exits } of article.sections) {
    await exitOf(page, fix.id, 'no').click({ noWaitAfter: true });
    const next = exits.no.split('#')[1];
    if (next !== undefined) await expect(page.locator(`[id="${next}-title"]`)).toBeInViewport();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help from a person');
}

test.describe('the network gives no more than the page itself', () => {
  for (const [what, refuse] of [
    ['scripts are missing', (page: Page) => page.route(/\.js$/, (route) => route.fulfill({ status: 404 }))],
    // Never answered: the page waits for them for ever.
    ['scripts never answer', (page: Page) => page.route(/\.js$/, () => undefined)],
    [
      'styles, scripts, fonts and pictures are cut off',
      (page: Page) =>
        page.route('**', (route) =>
          route.request().resourceType() === 'document' ? route.continue() : route.abort(),
        ),
    ],
  ] as const) {
    test(`${what}: saying no still leads through all fixes to a person`, async ({ page }) => {
      await refuse(page);
      await walkToHelp(page);
    });

    test(`${what}: searching leads to the list of all messages`, async ({ page }) => {
      await refuse(page);
      const [message] = messagesAtoZ(articlesIn(library, 'errors'));
      await page.goto('./search/', { waitUntil: 'commit' });
      await page.locator('#q').fill('backup');
      await page.getByRole('button', { name: 'Search' }).first().click({ noWaitAfter: true });
      await expect(page.getByRole('heading', { name: 'All messages, A to Z' })).toBeVisible();
      await page
        .locator(`[data-search-static] a[href*="${addressOf(message?.error.ref ?? 'help').slice(1)}"]`)
        .first()
        .click({ noWaitAfter: true });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(message?.error.data.title ?? '');
    });
  }

  test('the network comes back: the search that could not be loaded works with the next key', async ({
    page,
  }) => {
    await page.route('**/search-lexicon.json', (route) => route.abort(), { times: 1 });
    await page.goto('./search/');
    // The first attempt is made when the field is entered.
    const failed = page.waitForEvent('requestfailed');
    await page.locator('#q').focus();
    await failed;
    await page.locator('#q').fill('205');
    await expect(page.locator('[data-search-results] a[data-result]').first()).toBeVisible();
  });

  test('the page stops half way: the fixes that came can be followed', async ({ page }) => {
    await page.route(`**${addressOf(article.ref).slice(1)}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const end = html.indexOf(`data-fix="${second?.fix.id ?? ''}"`);
      await route.fulfill({ response, body: html.slice(0, end + 200) });
    });
    await page.goto(addressOf(article.ref));
    await expect(page.locator(`[id="${first?.fix.id ?? ''}"] .step`).first()).toBeVisible();
    await exitOf(page, first?.fix.id, 'no').click();
    await expect(page.locator(`[id="${second?.fix.id ?? ''}"]`)).toBeInViewport();
    await exitOf(page, first?.fix.id, 'yes').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good. Check it once more');
  });
});

/** What can come in place of a file: how it looks, and the answer of the host. */
const MISSING = ['is missing', { status: 404, body: '<!doctype html><title>Not here</title>' }] as const;
const CUT = ['is cut short', { status: 200, body: '{ "fixes": { "a": ' }] as const;
const OTHER = ['is another one', { status: 200, body: '{}' }] as const;

/** Let the host answer so for a file with data. */
const answerInstead = (page: Page, file: string, answer: { status: number; body: string }) =>
  page.route(`**/${file}`, (route) => route.fulfill({ ...answer, contentType: 'application/json' }));

test.describe('a file with data is missing, cut short, or another one', () => {
  for (const [how, answer] of [MISSING, CUT, OTHER]) {
    test(`trail.json ${how}: the page for support says so, and its sheet can be filled in`, async ({
      page,
    }) => {
      await answerInstead(page, 'trail.json', answer);
      await page.goto(`./help/${tried}`);
      await expect(page.locator('hand-over')).toHaveText(NOT_LOADED);
      await expect(page.locator('.sheet dt').first()).toBeVisible();
    });

    test(`trail.json ${how}: the page after “yes” says so, and its record can be filled in`, async ({
      page,
    }) => {
      await answerInstead(page, 'trail.json', answer);
      await page.goto(`./fixed/${tried}`);
      await expect(page.locator('[data-record] [role="status"]')).toHaveText(NOT_LOADED);
      await expect(page.locator('[data-record] dt').first()).toBeVisible();
    });
  }

  for (const [how, answer] of [MISSING, CUT]) {
    test(`codes.json ${how}: a mistyped code says so, and the search is there`, async ({ page }) => {
      await answerInstead(page, 'codes.json', answer);
      await page.goto('./k7m9/');
      await expect(page.locator('wrong-address')).toHaveText(
        'The list of codes could not be loaded. Check the code for a slip, or load this page again.',
      );
      await page.locator('#q').fill('205');
      await page.locator('.paste').getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\//);
    });
  }

  test('the drawing for another device cannot be loaded: the address in words stays', async ({ page }) => {
    await page.route(/qr[^/]*\.js$/, (route) => route.abort());
    await page.goto(addressOf(article.ref));
    await page.locator('other-device summary').first().click();
    await expect(page.locator('other-device').first()).toContainText(
      'The drawing could not be loaded. Type the address.',
    );
    await expect(page.locator('other-device .address').first()).toBeVisible();
  });
});
