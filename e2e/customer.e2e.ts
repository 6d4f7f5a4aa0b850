import { expect, type Page, test } from '@playwright/test';

import { readQr } from '../src/model/testing/read-qr.ts';
import { codePathOf } from '../src/model/redirects.ts';
import { codeOf } from '../src/model/short-code-of.ts';
import { exitOf } from './exits.ts';
import { addressOf, library, longestWayToHelp } from './site.ts';

const PHONE = { width: 390, height: 844 };
const COMPUTER = { width: 1280, height: 900 };

const article = longestWayToHelp();
const fixes = article.sections.map(({ fix }) => fix);
const [chatFix, secondTry, thirdTry] = fixes;
const link = `${addressOf(article.ref)}#${chatFix?.id ?? ''}`;

/** Follow a chat link on a phone, and say no to three fixes. */
async function tryThree(page: Page) {
  await page.setViewportSize(PHONE);
  await page.goto(link);
  await expect(page.locator(`[id="${chatFix?.id ?? ''}-title"]`)).toBeInViewport();
  for (const fix of [chatFix, secondTry, thirdTry]) await exitOf(page, fix?.id, 'no').click();
}

/** Read the QR code of a page, as the camera of another device would. */
async function scan(page: Page): Promise<string> {
  await page.getByText('Go on with another device').click();
  const picture = page.locator('other-device svg');
  await expect(picture).toBeVisible();
  const [left, , width] = ((await picture.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  return readQr({
    size: (width ?? 0) + 2 * (left ?? 0),
    path: (await picture.locator('path').getAttribute('d')) ?? '',
  });
}

test('a customer follows a chat link on the phone, tries three fixes, goes on at the computer by QR code, fails, and hands over', async ({
  page,
  browser,
}) => {
  await tryThree(page);
  const computer = await (await browser.newContext({ viewport: COMPUTER })).newPage();
  await computer.goto(await scan(page));
  // Nothing is tried twice: all that is left is said no to, and then a person helps.
  await expect(computer.locator('.fix-list .tried-mark')).toHaveCount(3);
  for (const fix of fixes.slice(3)) await exitOf(computer, fix.id, 'no').click();
  await expect(computer.getByRole('heading', { level: 1 })).toHaveText('Get help from a person');
  const handed = computer.getByLabel('This is what you saw and tried');
  await expect(handed).toHaveValue(/./);
  const text = await handed.inputValue();
  expect(text).toContain(`What I see:\n- ${article.data.title.replace(/\.$/, '')}`);
  for (const fix of [chatFix, secondTry, thirdTry]) expect(text).toContain(fix?.data.report.failed ?? '?');
  expect(text).not.toContain('Not tried:');
  await computer.context().close();
});

test('a customer goes on at the computer by the code: the page opens with everything they tried', async ({
  page,
  browser,
}) => {
  await tryThree(page);
  await page.getByText('Go on with another device').click();
  const address = page.locator('other-device .address');
  await expect(address).toContainText('tried=');
  const typed = new URL((await address.textContent()) ?? '');
  expect(typed.pathname).toContain(codePathOf(codeOf(library, article.ref) ?? ''));
  const computer = await (await browser.newContext({ viewport: COMPUTER })).newPage();
  await computer.goto(`.${typed.pathname}${typed.search}`);
  await expect(computer.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
  await expect(computer.locator('.fix-list .tried-mark')).toHaveCount(3);
  await computer.context().close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the same customer gets as far: the chat link, three fixes, the code at the computer, and the form for a person', async ({
    page,
    browser,
  }) => {
    await tryThree(page);
    const code = (await page.locator('.page-code .short-code').first().textContent()) ?? '';
    const computer = await (
      await browser.newContext({ viewport: COMPUTER, javaScriptEnabled: false })
    ).newPage();
    await computer.goto(`./${code}/`);
    await expect(computer.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
    await computer.locator(`.fix-list a[href$="#${fixes[3]?.id ?? ''}"]`).click();
    for (const fix of fixes.slice(3)) await exitOf(computer, fix.id, 'no').click();
    await expect(computer.getByRole('heading', { level: 1 })).toHaveText('Get help from a person');
    await expect(computer.locator('.sheet dt').first()).toBeVisible();
    await computer.context().close();
  });
});
