import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

import { articlesIn } from '../src/model/library.ts';
import { pathOf } from '../src/model/urls.ts';
import { codeOf } from '../src/model/short-code-of.ts';
import { builtSettings, DIST, readBuiltSite } from './built-site.ts';
import { type Host, startHost } from './host.ts';
import { library, longestIn } from './site.ts';
import { waysFrom } from './ways.ts';

/** Each test has a host of its own, which it can cut off. */
const test = base.extend<{ host: Host; baseURL: string }>({
  // Playwright wants an object here, also where nothing is used.
  host: async ({}, use) => {
    const host = await startHost(DIST, builtSettings().base);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});
test.use({ serviceWorkers: 'allow' });

const article = longestIn('errors');
const addressOf = (path: string): string => `.${path}`;

/** Cut the internet: the host answers no more, and the browser knows. */
async function cut(context: BrowserContext, host: Host): Promise<void> {
  host.cut = true;
  await context.setOffline(true);
}

/** Wait until the page says what is stored. */
const stored = (page: Page, what: 'all' | 'page') =>
  expect(page.locator('[data-stored]')).toHaveAttribute('data-stored', what);

/** Visit a page as anyone does, and wait until the whole site is stored. */
async function visit(page: Page, path = pathOf(article.ref)): Promise<void> {
  await page.goto(addressOf(path));
  await stored(page, 'all');
}

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** Open pages one after another and name those that are not shown. */
async function notShown(page: Page, paths: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const path of paths) {
    const answer = await page.goto(addressOf(path), { waitUntil: 'commit' });
    if (answer?.status() !== 200) missing.push(path);
  }
  return missing;
}

test('after one visit, without internet, the page loads again and every way from it goes on', async ({
  page,
  context,
  host,
}) => {
  await visit(page);
  await cut(context, host);
  await page.reload();
  await expect(headingOf(page)).toHaveText(article.data.title);
  const site = readBuiltSite();
  const places = [pathOf(article.ref), ...article.sections.map(({ place }) => pathOf(place))];
  const ways = places.flatMap((place) => waysFrom(site, place).map(({ to }) => to.split('#')[0] ?? ''));
  const pages = [...new Set(ways)];
  expect(pages.length).toBeGreaterThan(2);
  expect(await notShown(page, pages)).toEqual([]);
});

test('after one visit, every page of the site opens without internet', async ({ page, context, host }) => {
  test.slow();
  await visit(page, '/');
  await cut(context, host);
  const paths = [...library.pages.values()].map(({ ref }) => pathOf(ref));
  const others = [
    '/',
    '/errors/',
    '/causes/',
    '/fixes/',
    '/methods/',
    '/faq/',
    '/search/',
    '/fixed/',
    '/help/',
  ];
  expect(await notShown(page, [...paths, ...others, '/map/', '/about/', '/support-desk/'])).toEqual([]);
});

test('without internet, a pasted message leads to its page', async ({ page, context, host }) => {
  await visit(page, '/');
  await cut(context, host);
  const error = articlesIn(library, 'errors').find(({ data }) => (data.messages[0]?.length ?? 0) > 30);
  const message = error?.data.messages[0]?.replaceAll(/\{\w+\}/g, 'iPhone') ?? '';
  await page.goto(`./search/?t=1&q=${encodeURIComponent(message)}`);
  await expect(page.locator('[data-search-results][data-search-state="ready"]')).toBeVisible();
  await page.locator('a[data-confident]').first().click();
  await expect(headingOf(page)).toHaveText(error?.data.title ?? '');
});

test('without internet, a short code, an address without its slash and one with a trail find their page', async ({
  page,
  context,
  host,
}) => {
  await visit(page, '/');
  await cut(context, host);
  const code = codeOf(library, article.ref) ?? '';
  const home = new URL(addressOf(pathOf(article.ref)), host.address).href;
  for (const [asked, shown] of [
    [`./${code}/?t=1`, `${home}?t=1`],
    [`./${code.toLowerCase()}`, home],
    [home.slice(0, -1), home],
    [`${home}?from=fixes/restart-iphone&tried=x&q=y`, `${home}?from=fixes/restart-iphone&tried=x&q=y`],
  ] as const) {
    await page.goto(asked);
    await expect(headingOf(page)).toHaveText(article.data.title);
    expect(page.url()).toBe(shown);
  }
});

test('without internet, an unknown page says so and leads to what is stored', async ({
  page,
  context,
  host,
}) => {
  await visit(page, '/');
  await cut(context, host);
  await page.goto('./errors/no-such-page/');
  await expect(headingOf(page)).toHaveText('No internet');
  for (const link of await page.locator('main .choices a').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await context.newPage().then((tab) => tab.goto(address)))?.status(), address).toBe(200);
  }
});

test('one visit loads less than 5 MB in all', async ({ page, host }) => {
  await visit(page, '/');
  const total = [...host.sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(host.sent.size).toBeGreaterThan(20);
  expect(total).toBeLessThan(5_000_000);
});

test('whoever saves data loads only the core, and keeps the page they read', async ({
  page,
  context,
  host,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(addressOf(pathOf(article.ref)));
  await stored(page, 'page');
  const packs = [...host.sent.keys()].filter((path) => path.startsWith('_astro/pages-'));
  expect(packs).toHaveLength(1);
  expect([...host.sent.keys()].filter((path) => path.startsWith('pagefind/'))).toEqual([]);
  await cut(context, host);
  await page.reload();
  await expect(headingOf(page)).toHaveText(article.data.title);
  const [fix, question] = [library.fixes[0], library.questions.at(-1)];
  const paths = [fix, question].map((stored) => pathOf(stored?.ref ?? 'help'));
  expect(await notShown(page, ['/', '/errors/', '/search/', ...paths])).toEqual([]);
});

test('the reader sees what is stored, can remove it, and can store it again while saving data', async ({
  page,
  context,
  host,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('./about/');
  const says = page.locator('stored-copy [role="status"]');
  await expect(says).toContainText('Parts of this site are saved');
  await page.getByRole('button', { name: 'Save the whole site now' }).click();
  await expect(says).toContainText('The whole site is saved');
  await page.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(says).toContainText('removed');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload({ waitUntil: 'networkidle' });
  host.cut = true;
  await expect(page.goto('./errors/')).rejects.toThrow();
});

test('when the browser has cleared what was stored, the site works online and is stored again', async ({
  page,
  context,
  host,
}) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(headingOf(page)).toHaveText(article.data.title);
  await stored(page, 'all');
  await cut(context, host);
  await page.reload();
  await expect(headingOf(page)).toHaveText(article.data.title);
});

test.describe('where no service worker starts, everything works online:', () => {
  const works = async (page: Page) => {
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(addressOf(pathOf(article.ref)), { waitUntil: 'networkidle' });
    await page.locator('a[data-exit="no"]').first().click();
    await page.goto('./search/?q=backup');
    await expect(page.locator('[data-search-state="ready"] a[data-result]').first()).toBeVisible();
    expect(problems).toEqual([]);
  };

  test('the file is missing', async ({ page, host }) => {
    host.faults.set('sw.js', undefined);
    await works(page);
  });

  test('the file is broken', async ({ page, host }) => {
    host.faults.set('sw.js', 'this is { no script');
    await works(page);
  });

  test('a file it stores is cut short', async ({ page, host }) => {
    host.faults.set('search-lexicon.json', '{"cut');
    await page.goto(addressOf(pathOf(article.ref)), { waitUntil: 'networkidle' });
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active),
    ).toBeFalsy();
    await expect(headingOf(page)).toHaveText(article.data.title);
  });

  test('the browser refuses', async ({ page, context }) => {
    await context.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));
    });
    await works(page);
  });

  test('the browser refuses to store anything', async ({ page, context }) => {
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'caches', { get: refuse });
    });
    await works(page);
  });
});
