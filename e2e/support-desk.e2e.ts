import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { readContent } from '../src/check/read.ts';
import { readSettings } from '../src/check/settings.ts';
import { deskRows } from '../src/model/desk-rows.ts';
import { joinReplies } from '../src/model/join-replies.ts';
import type { Article, FixPage } from '../src/model/library.ts';
import { composeReply, type ReplySources } from '../src/model/reply.ts';
import { composeAloud } from '../src/model/reply-aloud.ts';
import { pathOf } from '../src/model/urls.ts';
import { messageWords } from '../src/model/words.ts';
import { macrosTable } from '../src/seo/macros.ts';
import { type Macros, macrosSchema } from '../src/seo/macros-schema.ts';
import { copied } from './clipboard.ts';
import { type BuiltSite, DIST, readBuiltSite, resolveHere } from './built-site.ts';
import { getPage, library } from './site.ts';

const rows = deskRows(library);
const { desk, url, base } = readSettings();
const { records } = readContent(join(import.meta.dirname, '..')).sources;
const sources: ReplySources = {
  library,
  bodies: new Map(records.flatMap(({ ref, body }) => (body ? [[ref, body]] : []))),
  addressOf: (path) => new URL((process.env.SITE_BASE ?? base) + path.slice(1), url).href,
  desk,
};
const textOf = (ref: string) => getPage(ref as 'fixes/x') as Article | FixPage;

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

test.describe('the files for a help desk', () => {
  // One worker reads the built pages once for all of these tests.
  test.describe.configure({ mode: 'default' });

  let site: BuiltSite;
  let macros: Macros;
  test.beforeAll(() => {
    site = readBuiltSite();
    macros = macrosSchema.parse(JSON.parse(read('macros.json')));
  });

  test('hold a reply for every article and fix, word for word as it is composed', () => {
    expect(macros.macros.map(({ ref }) => ref).sort()).toEqual(rows.map(({ ref }) => ref).sort());
    for (const { ref, text, markdown, aloud } of macros.macros) {
      expect(text).toBe(composeReply(textOf(ref), sources, 'text'));
      expect(markdown).toBe(composeReply(textOf(ref), sources, 'markdown'));
      expect(aloud).toBe(composeAloud(textOf(ref), sources));
    }
  });

  test('have no link that is dead', () => {
    const home = site.pages.get('/');
    const addresses = macros.macros.flatMap(({ url: own, text, markdown }) => [
      own,
      ...[...`${text}\n${markdown}`.matchAll(/https?:\/\/[^\s)]+/g)].map(([address]) =>
        address.replace(/[.,;]+$/, ''),
      ),
    ]);
    const ours = [...new Set(addresses)].filter((address) => address.startsWith(site.origin));
    expect(ours.length).toBeGreaterThan(rows.length * 2);
    const dead = ours.filter((address) => {
      const target = home && resolveHere(site, home, address);
      const page = site.pages.get(target?.path ?? '');
      return !page || (target?.anchor !== '' && !page.root.querySelector(`[id="${target?.anchor ?? ''}"]`));
    });
    expect(dead).toEqual([]);
  });

  test('say the same in the table', () => {
    expect(read('macros.csv')).toBe(macrosTable(macros));
  });

  test('are described by a schema that names every key', () => {
    const schema = JSON.parse(read('macros.schema.json')) as {
      required: string[];
      properties: { macros: { items: { properties: Record<string, { description?: string }> } } };
    };
    expect(schema.required).toEqual(Object.keys(macrosSchema.shape));
    const keys = new Set(macros.macros.flatMap((macro) => Object.keys(macro)));
    expect(Object.keys(schema.properties.macros.items.properties)).toEqual(expect.arrayContaining([...keys]));
  });
});

test.describe('the table', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const rowOf = (page: Page, ref: string) => page.locator(`tr[data-ref="${ref}"]`);
  const shownRows = (page: Page) => page.locator('[data-desk] tbody tr:visible');
  const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'Type a part of the message' });
  const said = (page: Page) => page.locator('[data-desk-status]');
  /** Wait until the search of the site has answered too. */
  const settled = (page: Page) => expect(page.locator('list-filter[data-busy]')).toHaveCount(0);

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is complete: every page with its code and a link', async ({ page }) => {
      await page.goto('./support-desk/');
      const listed = await page
        .locator('[data-desk] tbody tr')
        .evaluateAll((all) =>
          all.map(
            (row) =>
              `${row.querySelector('a')?.getAttribute('href') ?? ''} ${row.querySelector('.short-code')?.textContent ?? ''}`,
          ),
        );
      const expected = rows.map(
        ({ ref, code }) => `${(process.env.SITE_BASE ?? base) + pathOf(ref).slice(1)} ${code ?? ''}`,
      );
      expect(listed).toEqual(expected);
      await expect(page.locator('[data-desk] :is(button, input)')).toHaveCount(0);
    });
  });

  test('gets shorter over messages, codes and titles, and the address remembers it', async ({ page }) => {
    await page.goto('./support-desk/');
    await expect(shownRows(page)).toHaveCount(rows.length);
    for (const { ref, title, code, seen } of rows
      .filter(({ collection }) => collection === 'errors')
      .slice(0, 12)) {
      for (const typed of [title, code ?? '', ...seen.slice(0, 2).map((text) => messageWords(text))]) {
        await fieldOf(page).fill(typed);
        await expect(rowOf(page, ref)).toBeVisible();
      }
    }
    const typed = rows[0]?.code ?? '';
    await fieldOf(page).fill(typed);
    await expect(shownRows(page)).toHaveCount(1);
    await expect(page).toHaveURL(new RegExp(`#filter=${typed}$`));
    await page.reload();
    await expect(shownRows(page)).toHaveCount(1);
    // The words on the buttons are not what a customer said.
    await fieldOf(page).fill('markdown');
    await expect(shownRows(page)).toHaveCount(0);
  });

  test('copies the link of a page, without what anybody tried', async ({ page, baseURL }) => {
    await page.goto('./support-desk/?tried=check-wifi');
    const [fix] = library.fixes;
    await rowOf(page, fix?.ref ?? '')
      .getByRole('button', { name: 'Link' })
      .click();
    await expect(said(page)).toHaveText(`Link copied: ${fix?.data.title ?? ''}`);
    expect(await copied(page)).toBe(new URL(pathOf(fix?.ref ?? 'help').slice(1), baseURL).href);
  });

  for (const { name, form } of [
    { name: 'Text', form: 'text' },
    { name: 'Markdown', form: 'markdown' },
    { name: 'Read aloud', form: 'aloud' },
  ] as const) {
    test(`copies each reply in the form “${name}”`, async ({ page }) => {
      await page.goto('./support-desk/');
      const sample = rows.filter((_, index) => index % 40 === 0);
      expect(new Set(sample.map(({ collection }) => collection)).size).toBeGreaterThan(2);
      for (const { ref, title } of sample) {
        await rowOf(page, ref).getByRole('button', { name }).click();
        await expect(said(page)).toContainText(title);
        const golden =
          form === 'aloud' ? composeAloud(textOf(ref), sources) : composeReply(textOf(ref), sources, form);
        expect(await copied(page)).toBe(golden);
      }
    });
  }

  test('makes one reply of several fixes, the gentlest first, also across filters', async ({ page }) => {
    await page.goto('./support-desk/');
    const risky = library.fixes.find(
      ({ data }) => data.risk === 'erases-data' || data.risk === 'deletes-backup',
    );
    const gentle = library.fixes.find(({ data }) => data.risk === 'none' && data.cost === 'none');
    const chosen = [risky, gentle].flatMap((fix) => fix ?? []);
    expect(chosen).toHaveLength(2);
    for (const { ref, data } of chosen) {
      await fieldOf(page).fill(data.title);
      await rowOf(page, ref).getByRole('checkbox').check();
    }
    await expect(page.locator('[data-desk-count]')).toHaveText('Copy one reply for 2 pages:');
    await page.getByRole('button', { name: 'As text' }).click();
    await expect(said(page)).toHaveText('Reply copied as text: 2 pages');
    const inTableOrder = rows.flatMap(({ ref }) => chosen.find((fix) => fix.ref === ref) ?? []);
    const golden = joinReplies(
      inTableOrder.map((fix) => ({ ...fix.data, text: composeReply(fix, sources, 'text') })),
      desk,
    );
    expect(await copied(page)).toBe(golden);
    expect(golden.indexOf(`1) ${gentle?.data.title ?? '?'}`)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Select nothing' }).click();
    await expect(page.locator('[data-desk-picked]')).toBeHidden();
    await expect(page.locator('[data-desk-pick]:checked')).toHaveCount(0);
  });

  test('works from the keyboard alone', async ({ page }) => {
    await page.goto('./support-desk/');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('wi-fi');
    await settled(page);
    const shown = shownRows(page);
    const titles = await shown.locator('th a').allTextContents();
    expect(titles.length).toBeGreaterThan(2);
    const focused = page.locator(':focus');
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveText(titles[0] ?? '');
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveText(titles[1] ?? '');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAccessibleName(`Text: ${titles[1] ?? ''}`);
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(`Reply copied as text: ${titles[1] ?? ''}`);
    await page.keyboard.press('End');
    await expect(focused).toHaveAccessibleName(`Text: ${titles.at(-1) ?? ''}`);
    // Tab leaves the row after its last button, and does not walk through every other row.
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await expect(page.locator('[data-desk] :focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[0] ?? '');
  });

  test('loads the replies when the first one is wanted, and once', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const replies = () => asked.filter((address) => address.endsWith('/macros.json'));
    await page.goto('./support-desk/', { waitUntil: 'networkidle' });
    await rowOf(page, rows[0]?.ref ?? '')
      .getByRole('button', { name: 'Link' })
      .click();
    await expect(said(page)).toContainText('Link copied');
    expect(replies()).toEqual([]);
    for (const { ref, title } of rows.slice(0, 2)) {
      await rowOf(page, ref).getByRole('button', { name: 'Markdown' }).click();
      await expect(said(page)).toHaveText(`Reply copied as Markdown: ${title}`);
    }
    expect(replies()).toHaveLength(1);
  });

  test('shows the text, selected, where the browser does not allow copying', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('./support-desk/');
    const { ref } = rows[0] ?? { ref: 'errors/x' as const };
    await rowOf(page, ref).getByRole('button', { name: 'Text' }).click();
    const shown = page.getByLabel('The browser does not allow copying');
    await expect(shown).toHaveValue(composeReply(textOf(ref), sources, 'text'));
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).not.toBe('');
  });

  test('says so when the replies cannot be loaded, and tries again', async ({ page }) => {
    await page.route('**/macros.json', (route) => route.abort());
    await page.goto('./support-desk/');
    const button = rowOf(page, rows[0]?.ref ?? '').getByRole('button', { name: 'Text' });
    await button.click();
    await expect(said(page)).toHaveText('The replies could not be loaded. Try again.');
    await page.unroute('**/macros.json');
    await button.click();
    await expect(said(page)).toContainText('Reply copied as text');
  });
});

test('support staff find the desk from every page; search engines do not list it', async ({ page }) => {
  await page.goto('./');
  await page.locator('footer').getByRole('link', { name: 'For support staff' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Support desk');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});
