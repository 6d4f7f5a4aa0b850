import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { readContent } from '../src/check/read.ts';
import { codePathOf, redirectsOf } from '../src/model/redirects.ts';
import { isValidCode } from '../src/model/short-code.ts';
import { codeOf } from '../src/model/short-code-of.ts';
import { readQr } from '../src/model/testing/read-qr.ts';
import { pathOf } from '../src/model/urls.ts';
import { type BuiltPage, type BuiltSite, DIST, readBuiltSite, resolveHere } from './built-site.ts';
import { addressOf, library, longestIn } from './site.ts';

const texts = [...library.articles, ...library.fixes];
const article = longestIn('errors');
const code = codeOf(library, article.ref) ?? '';

test.describe('on the built pages', () => {
  // One worker reads the built pages once for all of these tests.
  test.describe.configure({ mode: 'default' });

  let site: BuiltSite;
  test.beforeAll(() => {
    site = readBuiltSite();
  });

  /** Follow a page that leads on to the page it leads to. */
  function arriveAt(path: string): BuiltPage | undefined {
    const page = site.pages.get(path);
    const refresh = page?.root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    if (!page || refresh === undefined) return page;
    return site.pages.get(resolveHere(site, page, refresh.replace('0;url=', ''))?.path ?? '');
  }

  test('every page and every section that was ever published is still there, or leads on', () => {
    const { published } = readContent(join(import.meta.dirname, '..')).sources.links.data;
    expect(published.length).toBeGreaterThan(texts.length);
    const dead = published.filter((place) => {
      const [path = '', anchor] = pathOf(place).split('#');
      const page = arriveAt(path);
      return !page || (anchor !== undefined && !page.root.querySelector(`[id="${anchor}"]`));
    });
    expect(dead).toEqual([]);
  });

  test('every code, in small and in capital letters, leads to its page: at once, by a link, and out of search engines', () => {
    for (const { ref } of texts) {
      const own = codeOf(library, ref) ?? '';
      expect(isValidCode(own), ref).toBe(true);
      for (const path of [codePathOf(own), `/${own}/`]) {
        const page = site.pages.get(path);
        const target = site.base + pathOf(ref).slice(1);
        const attribute = (selector: string, name: string) =>
          page?.root.querySelector(selector)?.getAttribute(name);
        expect(attribute('meta[http-equiv=refresh]', 'content'), path).toBe(`0;url=${target}`);
        expect(attribute('a', 'href'), path).toBe(target);
        expect(attribute('link[rel=canonical]', 'href'), path).toBe(new URL(target, site.origin).href);
        expect(attribute('meta[name=robots]', 'content'), path).toBe('noindex');
        expect(page?.root.querySelector('[data-pagefind-body]'), path).toBeNull();
      }
    }
  });

  test('no code is the name of another page', () => {
    const codes = new Set(texts.map(({ ref }) => codePathOf(codeOf(library, ref) ?? '')));
    const others = [...site.pages.values()].filter(
      ({ root }) => !root.querySelector('meta[http-equiv=refresh]'),
    );
    expect(others.filter(({ path }) => codes.has(path.toLowerCase())).map(({ path }) => path)).toEqual([]);
  });

  test('every article and fix shows its code, and every section the code of its fix', () => {
    for (const { ref } of texts) {
      const root = site.pages.get(pathOf(ref))?.root;
      expect(root?.querySelector('.page-code .short-code')?.text, ref).toBe(codeOf(library, ref));
      expect(root?.querySelector('.page-code .sr-only')?.text, ref).toBe(
        [...(codeOf(library, ref) ?? '')].join(' '),
      );
    }
    for (const { ref, sections } of library.articles) {
      const root = site.pages.get(pathOf(ref))?.root;
      const shown = root?.querySelectorAll('[data-fix] .section-link .short-code').map(({ text }) => text);
      expect(shown, ref).toEqual(sections.map(({ fix }) => codeOf(library, fix.ref)));
    }
  });

  test('hosts that read _redirects find every short and every old address there', () => {
    const lines = readFileSync(join(DIST, '_redirects'), 'utf8').trim().split('\n');
    const expected = redirectsOf(library).map(
      ({ path, to }) => `${site.base}${path.slice(1)} ${site.base}${pathOf(to).slice(1)} 301`,
    );
    expect(lines).toEqual(expected);
    expect(
      lines.every((line) => arriveAt(`/${line.split(' ')[1]?.slice(site.base.length).split('#')[0] ?? ''}`)),
    ).toBe(true);
  });
});

test('a code typed into the address leads to its page, and takes the trail and the section along', async ({
  page,
}) => {
  const [section] = article.sections;
  await page.goto(`./${code.toLowerCase()}/?tried=check-wifi#${section?.fix.id ?? ''}`);
  await expect(page).toHaveURL(`${addressOf(article.ref)}?tried=check-wifi#${section?.fix.id ?? ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
});

test('a code in any letters, with a space that slipped in, leads to its page', async ({ page }) => {
  const mixed = code.charAt(0).toLowerCase() + code.slice(1, 3) + code.charAt(3).toLowerCase();
  await page.goto(`./${mixed}%20/?tried=check-wifi`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
  await expect(page).toHaveURL(/\?tried=check-wifi$/);
});

test('a wrong code offers the pages with the nearest codes, and goes nowhere by itself', async ({ page }) => {
  const wrong = code.slice(0, 3) + (code.endsWith('X') ? 'Y' : 'X');
  await page.goto(`./${wrong}/`);
  const offered = page.locator('wrong-address a');
  await expect(offered.filter({ hasText: `${code}: ${article.data.title}` })).toBeVisible();
  expect(await offered.count()).toBeLessThanOrEqual(6);
  await expect(page).toHaveURL(new RegExp(`/${wrong}/$`));
  await offered.filter({ hasText: code }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
});

test('an address that is no code is answered without an offer', async ({ page }) => {
  await page.goto('./this-page-never-was/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page.locator('wrong-address')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a code leads to its page', async ({ page }) => {
    await page.goto(`./${code}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
  });

  test('the address for another device is there to read', async ({ page }) => {
    await page.goto(addressOf(article.ref));
    await page.getByText('Go on with another device').click();
    await expect(page.locator('other-device .address')).toHaveText(new RegExp(`/${code.toLowerCase()}/$`));
  });
});

/** Read the QR code of a page, as the camera of another device would. */
async function scan(page: Page): Promise<string> {
  const picture = page.locator('other-device svg');
  const [left, , width] = ((await picture.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const path = (await picture.locator('path').getAttribute('d')) ?? '';
  return readQr({ size: (width ?? 0) + 2 * (left ?? 0), path });
}

test('another device goes on where this one is: the QR code holds the address with the trail', async ({
  page,
}) => {
  await page.goto(`${addressOf(article.ref)}?tried=check-wifi`);
  await page.getByText('Go on with another device').click();
  await expect(
    page.getByRole('img', { name: `QR code with the address of this page, code ${[...code].join(' ')}` }),
  ).toBeVisible();
  expect(await scan(page)).toBe(page.url());
  await expect(page.locator('other-device .address')).toHaveText(
    new RegExp(`/${code.toLowerCase()}/\\?tried=check-wifi$`),
  );
  const [first] = article.sections;
  await page.locator(`[data-fix="${first?.fix.id ?? ''}"] a[data-exit="no"]`).click();
  await expect(page).toHaveURL(new RegExp(first?.fix.id ?? ''));
  await expect.poll(() => scan(page)).toBe(page.url());
});

test('the help page goes on with another device too', async ({ page }) => {
  await page.goto('./help/?tried=check-wifi');
  await page.getByText('Go on with another device').click();
  await expect(page.getByRole('img', { name: 'QR code with the address of this page' })).toBeVisible();
  expect(await scan(page)).toBe(page.url());
});

test('the QR code costs nothing until it is wanted', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(addressOf(article.ref), { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => url.includes('/qr-picture.'))).toEqual([]);
  await page.getByText('Go on with another device').click();
  await expect(page.locator('other-device svg')).toBeVisible();
  expect(loaded.filter((url) => url.includes('/qr-picture.'))).toHaveLength(1);
});

test('on paper stand the code and the full address, and the QR code where it was opened', async ({
  page,
}) => {
  await page.goto(addressOf(article.ref));
  const address = page.locator('.page-code .on-paper');
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  await expect(address).toHaveText(new RegExp(`^https?://.*${pathOf(article.ref)}$`));
  await expect(page.locator('.page-code .short-code')).toBeVisible();
  await expect(page.locator('other-device')).toBeHidden();
  await expect(page.locator('.section-link .short-code').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('Go on with another device').click();
  await expect(page.locator('other-device svg')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('other-device svg')).toBeVisible();
});
