import { chromium, type BrowserContextOptions } from '@playwright/test';

import { getBrowser } from '../browser.ts';
import type { Engine } from './engine.ts';

/** Start Chromium with Playwright. `before` runs in every page before its own scripts. */
export async function startChromium(options: BrowserContextOptions = {}, before = ''): Promise<Engine> {
  const browser = await chromium.launch({ executablePath: getBrowser() });
  return {
    newTab: async () => {
      const context = await browser.newContext(options);
      await context.addInitScript(before);
      const page = await context.newPage();
      return {
        open: async (address) => {
          await page.goto(address);
        },
        click: (selector) => page.locator(selector).first().click(),
        type: async (selector, text) => {
          await page.locator(selector).first().fill('');
          await page.locator(selector).first().pressSequentially(text);
        },
        evaluate: (expression) => page.evaluate(expression),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/**
 * What a page finds where a browser refuses to remember anything: reading `localStorage` throws, as with “block all
 * cookies”, and there is no service worker, as in a private window of Firefox or the browser inside another app.
 */
export const NOTHING_REMEMBERED = `
  for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
  }
  delete Navigator.prototype.serviceWorker;
`;
