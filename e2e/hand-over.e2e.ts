import { expect, type Page, test } from '@playwright/test';

import { findSecret, MOST_CHARACTERS } from '../src/model/handover.ts';
import { MOST_ENTRIES } from '../src/model/trail.ts';
import { copied } from './clipboard.ts';
import { goldenPaths } from './golden-hand-overs.ts';
import { addressOf, library, longestWayToHelp } from './site.ts';

const paths = goldenPaths();
/** The paths side by side in several tests: each loads a page. */
const PARTS = [0, 1, 2, 3];

const textOf = (page: Page) => page.getByLabel('This is what you saw and tried');

test('there are golden paths enough, through pages of every kind', () => {
  expect(paths.length).toBeGreaterThanOrEqual(40);
  expect(new Set(paths.map(({ text }) => text.split('\n')[0])).size).toBe(3);
});

test('no sentence of the library that can be handed over looks like a secret', () => {
  const sentences = [
    ...library.fixes.flatMap(({ data: { title, report } }) => [title, report.done, report.failed]),
    ...library.articles.map(({ data }) => data.title),
    ...library.questions.flatMap(({ data }) => data.answers.map(({ report }) => report)),
  ];
  expect(sentences.filter((sentence) => findSecret(sentence) !== undefined)).toEqual([]);
});

test.describe('with the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const part of PARTS) {
    test(`what is copied is the golden text, asks the network for nothing, and opens as a link (part ${part + 1})`, async ({
      page,
    }) => {
      test.slow();
      for (const { name, query, text } of paths.filter((_, index) => index % PARTS.length === part)) {
        await page.goto(`./help/?${query}`);
        await expect(textOf(page)).toBeVisible();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.getByRole('button', { name: 'Copy', exact: true }).click();
        await expect(page.locator('hand-over [role="status"]')).toHaveText('Copied.');
        const handed = await copied(page);
        // The browser fetches the picture of the tab whenever it has time.
        expect(
          asked.filter((url) => !url.includes('/favicon.')),
          name,
        ).toEqual([]);
        page.removeAllListeners('request');
        const [, before, link = ''] = /^([\s\S]*)\nThis list as a link: (\S+)$/.exec(handed) ?? [];
        expect(handed.length, name).toBeLessThanOrEqual(MOST_CHARACTERS);
        expect(findSecret(handed), name).toBeUndefined();
        if (text.length + link.length < MOST_CHARACTERS - 30) expect(before, name).toBe(text);
        // Too long for support: what was not tried is counted instead.
        else expect(before, name).toMatch(/\n- and \d+ more\n/);
        await page.goto(link);
        await expect(textOf(page)).toHaveValue(handed);
      }
    });
  }

  test('the text can be changed before it is copied, and a code or a serial number in it is noticed', async ({
    page,
  }) => {
    await page.goto(`./help/?${paths[0]?.query ?? ''}`);
    const status = page.locator('hand-over [role="status"]');
    await textOf(page).fill('My code is 482913.');
    await expect(status).toContainText('looks like a code that was sent to you');
    await textOf(page).fill('Serial F2LXK0ABCDEF');
    await expect(status).toContainText('looks like a serial number');
    await textOf(page).fill('It stops at half.');
    await expect(status).toBeEmpty();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await copied(page)).toBe('It stops at half.');
  });
});

test('the longest trail there is still makes a text short enough, with what was seen', async ({ page }) => {
  const many = library.fixes.slice(0, MOST_ENTRIES - 1).map(({ id }) => id);
  const { ref, data } = longestWayToHelp();
  await page.goto(`./help/?t=${ref}&tried=${many.join(',')}`);
  await expect(textOf(page)).toBeVisible();
  const text = await textOf(page).inputValue();
  expect(text.startsWith(`What I see:\n- ${data.title.replace(/\.$/, '')} (`)).toBe(true);
  expect(text).toContain(library.fixes[0]?.data.report.failed ?? '?');
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text).toMatch(/\n- and \d+ more\n/);
});

test('a message nobody has a page for is handed over in the person’s own words, from behind the “#”', async ({
  page,
}) => {
  await page.goto('./help/#q=Backup%20went%20wrong%20(99)');
  await expect(textOf(page)).toHaveValue(
    /^What I see:\n- “Backup went wrong \(99\)”\nTried:\n- Nothing yet\./,
  );
});

test('the buttons offer what the browser can do: to share, to mail, to print', async ({ page }) => {
  await page.addInitScript(() => {
    const done: string[] = [];
    Object.assign(globalThis, { done });
    Object.defineProperty(navigator, 'share', {
      value: ({ text }: { text: string }) => Promise.resolve(done.push(`share ${text}`)),
    });
    globalThis.print = () => done.push('print');
  });
  await page.goto(`./help/?${paths[0]?.query ?? ''}`);
  await expect(textOf(page)).toHaveValue(/./);
  const text = await textOf(page).inputValue();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.getByRole('button', { name: 'Email' })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { done: string[] }).done)).toEqual([
    `share ${text}`,
    'print',
  ]);
});

test('without a trail there is nothing to hand over, and the form to fill in stands there', async ({
  page,
}) => {
  await page.goto('./help/');
  await expect(page.locator('hand-over')).toBeHidden();
  await expect(page.locator('.sheet dt').first()).toBeVisible();
});

test('where the words cannot be loaded, the form to fill in is still there', async ({ page }) => {
  await page.route('**/trail.json', (route) => route.abort());
  await page.goto(`./help/?${paths[0]?.query ?? ''}`);
  await expect(page.locator('.sheet dt').first()).toBeVisible();
  await expect(page.locator('hand-over')).toHaveText(/^What you tried could not be loaded\./);
});

test('a long message that is cut in the middle of an emoji is handed over all the same', async ({ page }) => {
  await page.goto(`./help/#q=${'a'.repeat(199)}%F0%9F%98%80`);
  await expect(page.locator('#hand-over-text')).toHaveValue(/a{199}/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the help page is a form to print and fill in, on paper too', async ({ page }) => {
    await page.goto(addressOf('help'));
    await expect(page.locator('hand-over')).toBeHidden();
    for (const asked of ['iPhone model', 'iOS version', 'The exact message', 'What you have tried']) {
      await expect(page.locator('.sheet dt', { hasText: asked })).toBeVisible();
    }
    await page.emulateMedia({ media: 'print' });
    const lines = page.locator('.sheet-line');
    expect(await lines.count()).toBeGreaterThanOrEqual(7);
    await expect(lines.first()).toBeVisible();
  });
});
