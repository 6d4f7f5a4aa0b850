import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Parts of a page to leave out, as selectors. */
interface Where {
  exclude: string[][];
}

/** Only what is wrong is written down. `preload` would load the styles again: ours stand in the page. */
const LEAN: RunOptions = { resultTypes: ['violations'], preload: false };
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Every rule but those on colours, which have their own run in each theme. */
const STRUCTURE: RunOptions = {
  ...LEAN,
  rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])),
};
/** Text against its background at 7:1, which includes the 4.5:1 of the weaker rule. */
const COLOURS: RunOptions = { ...LEAN, runOnly: ['color-contrast-enhanced', 'link-in-text-block'] };
/**
 * Each fix is measured on its own page, and the first of an article in its place. The others of an article have the same
 * colours, and measuring them 200 times over is most of the work.
 */
const WITHOUT_REPEATED_FIXES: Where = {
  exclude: [['[data-position]:not([data-position="1"])'], ['[data-position] .body']],
};

/** Make every page a tab opens from now on bring axe along. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: axe.source });

/** Run axe on the page as it is, all its rules once, those on colours in the light and in the dark theme. Faults: `rule: element`. */
export async function faultsInBothThemes(page: Page): Promise<string[]> {
  const structure = await run(page, STRUCTURE, { exclude: [] });
  if (structure.passes.length === 0) throw new Error(`axe found nothing to look at on ${page.url()}.`);
  const faults = faultsOf(structure);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const colours = await run(page, COLOURS, WITHOUT_REPEATED_FIXES);
    faults.push(...faultsOf(colours).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

const run = (page: Page, options: RunOptions, context: Where): Promise<AxeResults> =>
  page.evaluate(([where, asked]) => (globalThis as unknown as { axe: typeof axe }).axe.run(where, asked), [
    context,
    options,
  ] as const);

const faultsOf = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
