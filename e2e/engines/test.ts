import { expect, test as base } from '@playwright/test';

import { builtSettings, DIST } from '../built-site.ts';
import { type Host, startHost } from '../host.ts';
import { NOTHING_REMEMBERED, startChromium } from './chromium.ts';
import type { Engine, Tab } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

/** Every way the journeys are made: three engines, and Chromium with what some readers have turned off. */
export const ENGINES = {
  Chromium: () => startChromium(),
  'Firefox ESR': startFirefox,
  WebKitGTK: startWebKit,
  'Chromium without JavaScript': () => startChromium({ javaScriptEnabled: false }),
  'Chromium that remembers nothing': () => startChromium({}, NOTHING_REMEMBERED),
} as const satisfies Record<string, () => Promise<Engine>>;

export interface Started {
  /** The name of the engine, which each project of the configuration sets. */
  engineName: keyof typeof ENGINES;
  engine: Engine;
}

interface Given {
  /** A tab of the engine. */
  tab: Tab;
  /** A host of its own for a test that cuts it off. */
  host: Host;
}

/** A test with a tab of the engine it runs in. Each engine starts once for all its tests. */
export const test = base.extend<Given, Started>({
  engineName: ['Chromium', { scope: 'worker', option: true }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await ENGINES[engineName]();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ engine, baseURL }, use) => {
    const tab = await engine.newTab();
    await use({ ...tab, open: (address) => tab.open(new URL(address, baseURL).href) });
    await tab.close();
  },
  // Playwright wants an object here, also where nothing is used.
  host: async ({}, use) => {
    const host = await startHost(DIST, builtSettings().base);
    await use(host);
    await host.close();
  },
});

/** Expect something of a page, sooner or later. While a page is left for another one there is nothing to look at. */
export const expectSoon = (tab: Tab, expression: string) =>
  expect.poll(() => tab.evaluate(expression).catch(() => 'the page is being left'), expression);

/** Expect something of the words of the first element a selector finds. */
export const expectWords = (tab: Tab, selector: string) =>
  expectSoon(tab, `document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`);

/** Expect something of the address, without its host and without what was tried. */
export const expectAddress = (tab: Tab) => expectSoon(tab, 'location.pathname + location.hash');

/** Expect that the beginning of an element can be seen without scrolling. */
export const expectInView = (tab: Tab, selector: string) =>
  expectSoon(
    tab,
    `((box) => box && box.height > 0 && box.top >= -1 && box.top < innerHeight)(document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect())`,
  ).toBe(true);
