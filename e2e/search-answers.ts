import { expect, type Page } from '@playwright/test';

/** Longer texts are put into the field by a script. */
const MOST_INSERTED = 1000;

/** One result as the page shows it. */
export interface ShownResult {
  href: string;
  isConfident: boolean;
}

/** The region of the results, once the answer for the current query is complete. */
export const complete = (page: Page) => page.locator('[data-search-results][data-search-state="ready"]');

/** The results, best first. */
export const results = (page: Page) => page.locator('[data-search-results] a[data-result]');

/** Open the search page with a query, as a link or the browser’s address bar does, and wait for its answer. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${new URLSearchParams({ q: query }).toString()}`);
  await expect(complete(page)).toBeVisible();
}

/** Paste a text into the field of the search page that is open, and wait for its answer. */
export async function paste(page: Page, text: string): Promise<ShownResult[]> {
  const field = page.locator('#q');
  // Chromium’s own insertion of a long text takes a time that grows with its square, on an empty page too.
  if (text.length < MOST_INSERTED) await field.fill(text);
  else {
    await field.evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
    }, text);
  }
  await expect(complete(page)).toBeVisible();
  return results(page).evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      isConfident: link.hasAttribute('data-confident'),
    })),
  );
}
