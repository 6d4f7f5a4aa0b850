import puppeteer from 'puppeteer-core';

import type { Engine } from './engine.ts';
import { getFirefox } from './programs.ts';

/** Start Firefox with Puppeteer, which speaks WebDriver BiDi with it. */
export async function startFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getFirefox(),
    headless: true,
    defaultViewport: { width: 1024, height: 768 },
  });
  return {
    newTab: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      return {
        open: async (address) => {
          await page.goto(address);
        },
        click: (selector) => page.locator(selector).click(),
        type: async (selector, text) => {
          await page.locator(selector).fill('');
          await page.type(selector, text);
        },
        evaluate: (expression) => page.evaluate(expression),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
