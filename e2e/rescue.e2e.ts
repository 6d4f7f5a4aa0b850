import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, type Page, test } from '@playwright/test';

import { articlesIn } from '../src/model/library.ts';
import { DIST } from './built-site.ts';
import { library } from './site.ts';

/** Open a sheet from the disk, as after saving it, without internet. Returns what it asked for besides itself. */
async function openSheet(page: Page, file: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return asked.slice(1);
}

for (const { id, data, sections } of articlesIn(library, 'methods')) {
  const file = resolve(join(DIST, 'rescue', `${id}.html`));

  test(`the rescue sheet “${id}” opens from a disk, asks for nothing, and every answer leads on`, async ({
    page,
  }) => {
    expect(statSync(file).size).toBeLessThan(300_000);
    expect(await openSheet(page, file)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(data.title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
        .map(({ hash }) => hash)
        .filter((hash) => document.getElementById(decodeURIComponent(hash.slice(1))) === null),
    );
    expect(broken).toEqual([]);
    const leaving = page.locator(
      'a[data-exit]:not([href^="#"]), a[data-answer]:not([href^="#"]), .reasons a:not([href^="#"])',
    );
    await expect(leaving).toHaveCount(0);
    for (const section of sections)
      await expect(page.locator(`section#${section.fix.id}[data-fix]`)).toHaveCount(1);
    for (const section of await page.locator('[data-fix]').all()) {
      expect(await section.locator('a[data-exit]').count()).toBe(4);
    }
  });

  test(`whoever says no on the sheet “${id}” meets no fix twice and ends with a person`, async ({ page }) => {
    await openSheet(page, file);
    const next = (place: string, answer: string) =>
      page.locator(`${place} a[data-${answer}]`).first().getAttribute('href');
    let at = (await next(`#methods-${id}`, 'exit="no"')) ?? '';
    const fixes: string[] = [];
    while ((await page.locator(`${at}[data-fix]`).count()) > 0) {
      expect(fixes).not.toContain(at);
      fixes.push(at);
      const asks = (await next(at, 'exit="no"')) ?? '';
      at = (await next(asks, `answer="methods/${id}"`)) ?? '';
    }
    expect(fixes).toHaveLength(sections.length);
    await expect(page.locator(at)).toBeVisible();
  });
}

test('a rescue sheet is printed dark on light from a dark screen, and every answer says where it leads', async ({
  page,
}) => {
  const [method] = articlesIn(library, 'methods');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await openSheet(page, resolve(join(DIST, 'rescue', `${method?.id ?? ''}.html`)));
  const ink = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe('rgb(0, 0, 0)');
  // On paper nothing can be pressed: an answer names what comes next, and that is a heading of the sheet.
  const answers = await page
    .locator('[data-fix] li:has(> a[data-answer]:not([data-answer="none"]))')
    .allInnerTexts();
  expect(answers.length).toBeGreaterThan(10);
  const headings = await page.locator('h2').allInnerTexts();
  const said = answers.map((words) => words.split('Then: ')[1]);
  expect(said.filter((name) => name !== undefined && !headings.includes(name))).toEqual([]);
  expect(said.filter((name) => name !== undefined).length).toBeGreaterThan(answers.length / 2);
});
