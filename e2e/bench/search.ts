import { openSlowly, startBrowser, type Traffic } from './slow-line.ts';
import { median } from './over-budget.ts';

/** What stands between the first key and the first result: milliseconds, requests and bytes. */
export interface FirstResult extends Traffic {
  milliseconds: number;
}

const RUNS = 3;
/** A result under the field. */
const RESULT = '.suggestions :is(.result, [role="option"])';

/** A field on a page that is the first one a reader opens. */
export interface Place {
  path: string;
  field: string;
}
/** The box the home page is for: its search is loaded when the page is shown. */
export const PASTE_BOX: Place = { path: '/', field: '#paste' };

/** Type into a field on the slow line and wait for the first result. The middle one of three visits. */
export async function measureFirstResult(
  address: string,
  words: string,
  { path, field }: Place = PASTE_BOX,
): Promise<FirstResult> {
  const browser = await startBrowser();
  try {
    const runs: FirstResult[] = [];
    // The first visit only warms up the host.
    for (let run = 0; run <= RUNS; run += 1) {
      const { page, context, traffic } = await openSlowly(browser);
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.evaluate(watchFirstResult, RESULT);
      const before = { ...traffic };
      // A reader taps the field and then types: what the tap loads counts.
      await page.locator(field).pressSequentially(words);
      await page.locator(RESULT).first().waitFor();
      const milliseconds = await page.evaluate(
        () => (globalThis as unknown as { firstResult: number }).firstResult,
      );
      if (run > 0) {
        runs.push({
          milliseconds: Math.round(milliseconds),
          requests: traffic.requests - before.requests,
          bytes: traffic.bytes - before.bytes,
        });
      }
      await context.close();
    }
    const middle = (part: keyof FirstResult) => median(runs.map((run) => run[part]));
    return { milliseconds: middle('milliseconds'), requests: middle('requests'), bytes: middle('bytes') };
  } finally {
    await browser.close();
  }
}

/** In the page: note how long it takes from the first key until a suggestion is there. */
function watchFirstResult(result: string): void {
  let began: number | undefined;
  document.addEventListener('keydown', () => (began ??= performance.now()), { capture: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(result)) return;
    Object.assign(globalThis, { firstResult: performance.now() - (began ?? 0) });
    observer.disconnect();
  }).observe(document.body, { childList: true, subtree: true });
}
