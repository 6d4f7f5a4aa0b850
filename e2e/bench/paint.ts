import type { Browser } from '@playwright/test';

import { PAGE_TYPES } from '../page-types.ts';
import { BARE_PATH, serve } from './serve.ts';
import { openSlowly, startBrowser } from './slow-line.ts';

/** How a kind of page appears on the slow line. Times in milliseconds, of the fastest run. */
export interface Paint {
  page: string;
  first: number;
  largest: number;
  /** The largest paint as a multiple of that of the bare page. */
  ratio: number;
  requests: number;
  bytes: number;
  /** How much of the page moved after it was shown; 0 is nothing. https://web.dev/articles/cls */
  shift: number;
}
type Run = Omit<Paint, 'page' | 'ratio'>;

/** How often each page is opened. The fastest run counts: other work on the machine only makes a page slower. */
const RUNS = Number(process.env.PAINT_RUNS ?? 5);

/** Open a page of each type on the slow line and see when it is there. */
export async function measurePaint(folder: string): Promise<Paint[]> {
  const host = await serve(folder);
  const browser = await startBrowser();
  try {
    const bare = await fastest(browser, host.address + BARE_PATH);
    const paints: Paint[] = [{ page: 'a bare page of 2 kB', ...bare, ratio: 1 }];
    for (const { name, address } of PAGE_TYPES) {
      const run = await fastest(browser, new URL(address, `${host.address}/`).href);
      paints.push({ page: name, ...run, ratio: round(run.largest / bare.largest, 2) });
    }
    return paints;
  } finally {
    await browser.close();
    host.close();
  }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

async function fastest(browser: Browser, address: string): Promise<Run> {
  const runs: Run[] = [];
  // The first visit only warms up the host: it compresses what it has not yet sent.
  await open(browser, address);
  for (let run = 0; run < RUNS; run += 1) runs.push(await open(browser, address));
  const [best] = runs.sort((a, b) => a.largest - b.largest);
  if (!best) throw new Error('PAINT_RUNS must be 1 or more.');
  const { first, largest, shift, ...traffic } = best;
  return { first: Math.round(first), largest: Math.round(largest), shift: round(shift, 4), ...traffic };
}

async function open(browser: Browser, address: string): Promise<Run> {
  const { page, context, traffic } = await openSlowly(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(async () => {
    const entriesOf = (type: string) =>
      new Promise<PerformanceEntryList>((done) => {
        new PerformanceObserver((list) => done(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => done([]), 500);
      });
    const [paints, largest, shifts] = await Promise.all(
      ['paint', 'largest-contentful-paint', 'layout-shift'].map(entriesOf),
    );
    return {
      first: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
      largest: largest?.at(-1)?.startTime ?? 0,
      shift: (shifts ?? []).reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
    };
  });
  await context.close();
  return { ...seen, ...traffic };
}
