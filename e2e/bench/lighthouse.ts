import lighthouse from 'lighthouse';

import { PAGE_TYPES } from '../page-types.ts';
import { serve } from './serve.ts';
import { startBrowser } from './slow-line.ts';

/** The four scores of a page from 0 to 100, and what takes points away. */
export interface Scores {
  page: string;
  performance: number;
  accessibility: number;
  practices: number;
  seo: number;
  reasons: string;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** How often a page is looked at that has not all points for its speed. */
const RUNS = 3;
/** A free port for Lighthouse to talk to the browser. */
const PORT = 9600 + (process.pid % 300);

/** Run Lighthouse (mobile) on a page of each type. */
export async function measureLighthouse(folder: string): Promise<Scores[]> {
  const host = await serve(folder);
  const browser = await startBrowser([`--remote-debugging-port=${PORT}`]);
  try {
    const all: Scores[] = [];
    for (const { name, address } of PAGE_TYPES) {
      const url = new URL(address, `${host.address}/`).href;
      // The first visit makes the host compress the page.
      await fetch(url);
      all.push(await bestOf(name, url));
    }
    return all;
  } finally {
    await browser.close();
    host.close();
  }
}

/** Score a page, again where it is not perfect: other work on the machine takes points away and never adds any. */
async function bestOf(page: string, url: string): Promise<Scores> {
  let best: Scores | undefined;
  for (let run = 0; run < RUNS && (best?.performance ?? 0) < 100; run += 1) {
    const result = await lighthouse(url, {
      port: PORT,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse said nothing about ${url}.`);
    const scores = scoresOf(page, result.lhr);
    if (scores.performance > (best?.performance ?? -1)) best = scores;
  }
  if (!best) throw new Error(`Lighthouse did not run on ${url}.`);
  return best;
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function scoresOf(page: string, { categories, audits }: Report): Scores {
  const [performance = 0, accessibility = 0, practices = 0, seo = 0] = CATEGORIES.map((id) =>
    Math.round((categories[id]?.score ?? 0) * 100),
  );
  const lost = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(' '));
  return { page, performance, accessibility, practices, seo, reasons: lost.join('; ') };
}
