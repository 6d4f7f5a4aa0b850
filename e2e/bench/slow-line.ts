import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';

import { findBrowser } from '../browser.ts';

/** A slow phone on a slow line: 1.6 Mbit/s, 150 ms to the host and back, a processor with a quarter of the speed. */
const LINE = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
const SLOWER = 4;

/** What travelled so far. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** Start the browser of the tests. */
export const startBrowser = (words: readonly string[] = []): Promise<Browser> => {
  const executablePath = findBrowser();
  return chromium.launch({ args: [...words], ...(executablePath === undefined ? {} : { executablePath }) });
};

/** Open a page of a phone with empty caches on the slow line, and count what travels. */
export async function openSlowly(
  browser: Browser,
): Promise<{ page: Page; context: BrowserContext; traffic: Traffic }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // What is stored in the background is not part of the first view.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic: Traffic = { requests: 0, bytes: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) traffic.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, context, traffic };
}
