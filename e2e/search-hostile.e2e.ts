import { expect, test } from '@playwright/test';

import { HOSTILE, HUGE } from './hostile-inputs.ts';

/** Two tests run side by side. */
const HALF = Math.ceil(HOSTILE.length / 2);
/** No input may keep the page busy for longer, in milliseconds. A frozen page takes many times that. */
const FROZEN = 10_000;

for (const [name, inputs] of [
  ['texts, first half', HOSTILE.slice(0, HALF)],
  ['texts, second half', HOSTILE.slice(HALF)],
  ['texts of many pages', HUGE],
] as const) {
  test(`nothing runs, freezes or is claimed for hostile ${name}`, async ({ page }) => {
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
    expect(await page.evaluate(pasteEach, { inputs, frozen: FROZEN })).toEqual([]);
    expect(happened).toEqual([]);
  });
}

/** Runs in the page: paste text after text, wait for each answer, and list what went wrong. */
async function pasteEach({ inputs, frozen }: { inputs: readonly string[]; frozen: number }) {
  const faults: string[] = [];
  const field = document.querySelector<HTMLTextAreaElement>('#q');
  const region = document.querySelector('[data-search-results]');
  // All that stands in the results was made by the page: no text becomes an element.
  const MADE =
    'search-page :is(script, img, svg, iframe, object, embed, style, b, video, form form), [data-confident]';
  for (const input of inputs) {
    const begin = performance.now();
    if (field) field.value = input;
    field?.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
    while (region?.getAttribute('data-search-state') !== 'ready' && performance.now() - begin < frozen)
      await new Promise((resolve) => setTimeout(resolve));
    const time = performance.now() - begin;
    const made = document.querySelector(MADE);
    const names = ['x', 'wasRun', 'polluted'].filter((name) => name in globalThis || name in {});
    if (time > frozen) faults.push(`frozen by ${input.slice(0, 60)}`);
    if (made) faults.push(`${input.slice(0, 60)} made ${made.outerHTML.slice(0, 80)}`);
    if (names.length > 0) faults.push(`${input.slice(0, 60)} set ${names.join()}`);
  }
  return faults;
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
