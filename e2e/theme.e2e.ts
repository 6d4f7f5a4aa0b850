import { expect, type Page, test } from '@playwright/test';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const dark = (page: Page) => page.getByRole('button', { name: 'Dark colours' });

test.use({ colorScheme: 'light' });

test('a reader switches to dark, and the next page and a new visit stay dark', async ({ page }) => {
  await page.goto('./');
  const light = await paper(page);
  await expect(dark(page)).toHaveAttribute('aria-pressed', 'false');
  await dark(page).click();
  await expect(dark(page)).toHaveAttribute('aria-pressed', 'true');
  const night = await paper(page);
  expect(night).not.toBe(light);
  await page.goto('./errors/');
  expect(await paper(page)).toBe(night);
  await expect(dark(page)).toHaveAttribute('aria-pressed', 'true');
});

test('who switches back follows the system again', async ({ page }) => {
  await page.goto('./');
  const light = await paper(page);
  await dark(page).click();
  await dark(page).click();
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
  await expect(dark(page)).toHaveAttribute('aria-pressed', 'true');
});

test('a chosen theme is there before the first paint: the page needs none of its script files for it', async ({
  page,
}) => {
  await page.goto('./');
  await dark(page).click();
  const night = await paper(page);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('./methods/');
  expect(await paper(page)).toBe(night);
});

test('both themes are the same whether the system or a reader chose them', async ({ page }) => {
  await page.goto('./');
  const tokens = () =>
    page.evaluate(() =>
      ['paper', 'ink', 'accent', 'safe', 'risk-ink'].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(`--${name}`),
      ),
    );
  const light = await tokens();
  await dark(page).click();
  const chosen = await tokens();
  await dark(page).click();
  expect(await tokens()).toEqual(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await tokens()).toEqual(chosen);
});

test('on white paper a dark page is dark on white', async ({ page }) => {
  await page.goto('./');
  await dark(page).click();
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
});

test('the bar of the browser has the colour of the page’s head', async ({ page }) => {
  await page.goto('./');
  await dark(page).click();
  const head = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--surface'),
  );
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', head);
});
