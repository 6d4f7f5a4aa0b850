import { expect, type Page, test } from '@playwright/test';

const PHONE = { width: 390, height: 844 };

/** The five ways on from the home page, each as a reader finds it. */
const WAYS: readonly { way: string; find: (page: Page) => ReturnType<Page['locator']> }[] = [
  { way: 'paste the message', find: (page) => page.getByRole('button', { name: 'Find this message' }) },
  {
    way: 'answer questions',
    find: (page) => page.getByRole('link', { name: /Answer a few questions$/ }).first(),
  },
  { way: 'hurry', find: (page) => page.getByRole('link', { name: /^Erasing, selling/ }) },
  { way: 'choose a place', find: (page) => page.getByRole('link', { name: 'Not sure' }) },
  { way: 'pick a message', find: (page) => page.locator('.common a').first() },
];

test('home answers in one screen of a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('./', { waitUntil: 'networkidle' });
  // DejaVu Sans is the widest face a system brings along; where it is missing, the usual one is measured.
  for (const face of ['', 'DejaVu Sans']) {
    await page.evaluate((family) => (document.documentElement.style.fontFamily = family), face);
    for (const { way, find } of WAYS) {
      const box = await find(page).boundingBox();
      expect(box, way).not.toBeNull();
      expect((box?.y ?? 0) + (box?.height ?? 0), `“${way}” ends above the fold`).toBeLessThanOrEqual(
        PHONE.height,
      );
      expect(box?.height, `“${way}” is tall enough for a thumb`).toBeGreaterThanOrEqual(44);
    }
  }
  await page.evaluate(() => (document.documentElement.style.fontFamily = ''));
  await expect(page.locator('.common a').nth(2), 'three messages in the usual face').toBeInViewport({
    ratio: 1,
  });
});

test('home works in large text: everything is there, and nothing is cut', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('./');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  for (const { way, find } of WAYS) await expect(find(page), way).toBeVisible();
  const room = await page.evaluate(() => document.documentElement.clientWidth);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(room);
});
