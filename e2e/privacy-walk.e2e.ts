import { expect, type Page, type Request, test } from '@playwright/test';

import { addressOf, longestIn } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What somebody types. It must never leave the device. */
const TYPED = ['my secret words', 'zzz-not-a-message 0451', 'wi-fi private'] as const;
const article = longestIn('errors');
const [first, second] = article.sections.map(({ fix }) => fix.id);

/** Everything about a request that a server could write down. */
const sent = (request: Request): string =>
  decodeURIComponent(
    [request.url(), ...Object.values(request.headers()), request.postData() ?? '']
      .join('\n')
      .replaceAll('+', ' '),
  );

/** List what a browser keeps for this site. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));

/** Walk through all a reader and an agent can do: answer, try, hand over, scan, search, copy. */
async function walkEverything(page: Page) {
  await page.goto('./about/');
  await page.locator('header input[name="q"]').fill(TYPED[0]);
  await page.locator('header input[name="q"]').press('Enter');
  await expect(page.locator('[data-search-state="ready"]')).toBeAttached();
  await page.goto('./search/');
  await page.getByRole('main').locator('textarea[name="q"]').fill(TYPED[1]);
  await expect(page.locator('[data-search-state="ready"]')).toBeAttached();
  // Whatever follows may name the page before it as its referrer.
  await page.getByRole('main').locator('textarea[name="q"]').fill(`${TYPED[2]} backup`);
  await page.locator('a[data-result]').first().click();
  await page.goto('./errors/');
  await page.getByRole('searchbox', { name: 'Type a part of your message' }).fill(TYPED[2]);
  await page.reload();
  await page.goto('./diagnose/');
  await page.locator('a[data-answer]').first().click();
  await page.goto(addressOf(article.ref));
  await page.locator(`[data-fix="${first ?? ''}"] a[data-exit="no"]`).click();
  await page.getByText('Go on with another device').click();
  await expect(page.locator('other-device svg')).toBeVisible();
  await page.locator(`[data-fix="${second ?? ''}"] a[data-exit="yes"]`).click();
  await page.locator('[data-record]').getByRole('button', { name: 'Copy' }).click();
  await page.goto(`./help/?t=${article.ref}&tried=${first ?? ''}`);
  await page.getByLabel('This is what you saw and tried').fill(TYPED[0]);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.locator('hand-over [role="status"]')).toHaveText('Copied.');
  await page.goto('./support-desk/');
  await page.getByRole('searchbox', { name: 'Type a part of the message' }).fill(TYPED[2]);
  await expect(page.locator('list-filter[data-busy]')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Type a part of the message' }).fill('backup');
  await expect(page.locator('list-filter[data-busy]')).toHaveCount(0);
  await page.locator('[data-desk] tbody tr:visible [data-copy="text"]').first().click();
  await expect(page.locator('[data-desk-status]')).toContainText('Reply copied');
  await page.reload();
}

test('over everything a reader and an agent can do, nothing that was typed is sent, and nobody else is asked', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const requests: Request[] = [];
  // Of the whole context: what a service worker asks for counts too.
  context.on('request', (request) => requests.push(request));
  await walkEverything(page);
  const here = new URL(baseURL ?? '').origin;
  const onNetwork = requests.filter((request) => /^https?:/.test(request.url()));
  expect(onNetwork.length).toBeGreaterThan(20);
  expect(
    onNetwork.filter((request) => new URL(request.url()).origin !== here).map((request) => request.url()),
  ).toEqual([]);
  expect(onNetwork.filter((request) => request.method() !== 'GET').map((request) => request.url())).toEqual(
    [],
  );
  for (const words of TYPED) {
    expect(onNetwork.filter((request) => sent(request).includes(words)).map(sent)).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
});

test('after all that, the browser keeps nothing but what the page about privacy says', async ({ page }) => {
  test.slow();
  await walkEverything(page);
  const { caches: pages, ...other } = await kept(page);
  expect(other).toEqual({ cookies: '', local: [], session: ['came-from'], databases: [] });
  await page.goto('./about/');
  const says = await page.locator('section', { has: page.locator('#privacy') }).textContent();
  expect(says).toContain('no cookies');
  expect(says).toContain('the last page of a tab');
  // Copies of pages for reading offline may be kept, where the page says so.
  if (pages.length > 0) expect(says).toContain('offline');
  expect(says).toContain('What you answered and tried stands in the address of the page');
});
