import { expect, test } from '@playwright/test';

import { HOSTILE } from './hostile-inputs.ts';
import { paste } from './search-answers.ts';

/** How many inputs one test takes: a few tests run side by side and name what broke. */
const PER_TEST = 45;
/** No input may keep the page busy for longer, in milliseconds. A frozen page takes many times that. */
const FROZEN = 10_000;

test('there are enough hostile inputs, all different', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(200);
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
});

for (let from = 0; from < HOSTILE.length; from += PER_TEST) {
  const inputs = HOSTILE.slice(from, from + PER_TEST);
  test(`nothing runs, freezes or is claimed for hostile inputs ${from + 1} to ${from + inputs.length}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const happened: string[] = [];
    page.on('dialog', (dialog) => {
      happened.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', ({ message }) => happened.push(`error: ${message}`));
    await page.goto('./search/');
    const here = new URL(page.url()).origin;
    page.on('request', (request) => {
      if (!request.url().startsWith(here)) happened.push(`request: ${request.url()}`);
    });
    for (const input of inputs) {
      const name = input.slice(0, 60);
      const shown = await Promise.race([
        paste(page, input),
        new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), FROZEN)),
      ]);
      expect(shown, `frozen by ${name}`).toBeDefined();
      expect(
        shown?.filter(({ isConfident }) => isConfident),
        `claimed for ${name}`,
      ).toEqual([]);
    }
    expect(happened).toEqual([]);
    // All that stands in the results was made by the page: no input became an element.
    const names = await page
      .locator('search-page :is(script, img, svg, iframe, object, embed, style, b, video, form form)')
      .count();
    expect(names).toBe(0);
    expect(await page.evaluate(() => ['x', 'hacked', 'polluted'].filter((name) => name in {}))).toEqual([]);
  });
}

test('a hostile address is shown as text', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  for (const address of [
    `?q=${encodeURIComponent(attack)}`,
    `#q=${encodeURIComponent(attack)}`,
    '?q=%E0%A4%A',
    '#q=%',
  ]) {
    await page.goto('./');
    await page.goto(`./search/${address}`);
    await expect(page.locator('[data-search-results][data-search-state="ready"]')).toBeVisible();
  }
  await page.goto(`./search/?q=${encodeURIComponent(attack)}`);
  await expect(page.locator('#q')).toHaveValue(attack);
  expect(dialogs).toEqual([]);
});
