import { expect, type Page, test } from '@playwright/test';

import { messagesAtoZ } from '../src/model/catalogue.ts';
import { articlesIn } from '../src/model/library.ts';
import { PAGE_TYPES } from './page-types.ts';
import { addressOf, library, longestWayToHelp } from './site.ts';

// A part of the site or of the browser fails. The reader still comes to a fix, and is told what did not work.

const article = longestWayToHelp();
const [first, second] = article.sections;
const tried = `?t=${article.ref}&tried=${first?.fix.id ?? ''}`;
const NOT_LOADED =
  'What you tried could not be loaded. Load this page again, or print it and fill in the lines.';
const exitOf = (page: Page, fix: string | undefined, exit: string) =>
  page.locator(`[data-fix="${fix ?? ''}"] a[data-exit="${exit}"]`);

/** Say “no” to every fix of an article, as on a site where all is well. A script that never comes holds up no click. */
async function walkToHelp(page: Page): Promise<void> {
  await page.goto(addressOf(article.ref), { waitUntil: 'commit' });
  for (const { fix, exits } of article.sections) {
    await exitOf(page, fix.id, 'no').click({ noWaitAfter: true });
    const next = exits.no.split('#')[1];
    if (next !== undefined) await expect(page.locator(`[id="${next}-title"]`)).toBeInViewport();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help from a person');
}

test.describe('the network gives no more than the page itself', () => {
  for (const [what, refuse] of [
    ['scripts are missing', (page: Page) => page.route(/\.js$/, (route) => route.fulfill({ status: 404 }))],
    // Never answered: the page waits for them for ever.
    ['scripts never answer', (page: Page) => page.route(/\.js$/, () => undefined)],
    [
      'styles, scripts, fonts and pictures are cut off',
      (page: Page) =>
        page.route('**', (route) =>
          route.request().resourceType() === 'document' ? route.continue() : route.abort(),
        ),
    ],
  ] as const) {
    test(`${what}: saying no still leads through all fixes to a person`, async ({ page }) => {
      await refuse(page);
      await walkToHelp(page);
    });

    test(`${what}: searching leads to the list of all messages`, async ({ page }) => {
      await refuse(page);
      const [message] = messagesAtoZ(articlesIn(library, 'errors'));
      await page.goto('./search/', { waitUntil: 'commit' });
      await page.locator('#q').fill('backup');
      await page.getByRole('button', { name: 'Search' }).first().click({ noWaitAfter: true });
      await expect(page.getByRole('heading', { name: 'All messages, A to Z' })).toBeVisible();
      await page
        .locator(`[data-search-static] a[href*="${addressOf(message?.error.ref ?? 'help').slice(1)}"]`)
        .first()
        .click({ noWaitAfter: true });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(message?.error.data.title ?? '');
    });
  }

  test('the network comes back: the search that could not be loaded works with the next key', async ({
    page,
  }) => {
    await page.route('**/search-lexicon.json', (route) => route.abort(), { times: 1 });
    await page.goto('./search/');
    // The first attempt is made when the field is entered.
    const failed = page.waitForEvent('requestfailed');
    await page.locator('#q').focus();
    await failed;
    await page.locator('#q').fill('205');
    await expect(page.locator('[data-search-results] a[data-result]').first()).toBeVisible();
  });

  test('the page stops half way: the fixes that came can be followed', async ({ page }) => {
    await page.route(`**${addressOf(article.ref).slice(1)}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const end = html.indexOf(`data-fix="${second?.fix.id ?? ''}"`);
      await route.fulfill({ response, body: html.slice(0, end + 200) });
    });
    await page.goto(addressOf(article.ref));
    await expect(page.locator(`[id="${first?.fix.id ?? ''}"] .step`).first()).toBeVisible();
    await exitOf(page, first?.fix.id, 'no').click();
    await expect(page.locator(`[id="${second?.fix.id ?? ''}"]`)).toBeInViewport();
    await exitOf(page, first?.fix.id, 'yes').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good. Check it once more');
  });
});

/** What can come in place of a file: how it looks, and the answer of the host. */
const MISSING = ['is missing', { status: 404, body: '<!doctype html><title>Not here</title>' }] as const;
const CUT = ['is cut short', { status: 200, body: '{ "fixes": { "a": ' }] as const;
const OTHER = ['is another one', { status: 200, body: '{}' }] as const;

test.describe('a file with data is missing, cut short, or another one', () => {
  for (const [how, answer] of [MISSING, CUT, OTHER]) {
    test(`trail.json ${how}: the page for support says so, and its sheet can be filled in`, async ({
      page,
    }) => {
      await page.route('**/trail.json', (route) =>
        route.fulfill({ ...answer, contentType: 'application/json' }),
      );
      await page.goto(`./help/${tried}`);
      await expect(page.locator('hand-over')).toHaveText(NOT_LOADED);
      await expect(page.locator('.sheet dt').first()).toBeVisible();
    });

    test(`trail.json ${how}: the page after “yes” says so, and its record can be filled in`, async ({
      page,
    }) => {
      await page.route('**/trail.json', (route) =>
        route.fulfill({ ...answer, contentType: 'application/json' }),
      );
      await page.goto(`./fixed/${tried}`);
      await expect(page.locator('[data-record] [role="status"]')).toHaveText(NOT_LOADED);
      await expect(page.locator('[data-record] dt').first()).toBeVisible();
    });
  }

  for (const [how, answer] of [MISSING, CUT]) {
    test(`codes.json ${how}: a mistyped code says so, and the search is there`, async ({ page }) => {
      await page.route('**/codes.json', (route) =>
        route.fulfill({ ...answer, contentType: 'application/json' }),
      );
      await page.goto('./k7m9/');
      await expect(page.locator('wrong-address')).toHaveText(
        'The list of codes could not be loaded. Check the code for a slip, or load this page again.',
      );
      await page.locator('#q').fill('205');
      await page.locator('.paste').getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(/\/search\//);
    });
  }

  test('the drawing for another device cannot be loaded: the address in words stays', async ({ page }) => {
    await page.route(/qr[^/]*\.js$/, (route) => route.abort());
    await page.goto(addressOf(article.ref));
    await page.locator('other-device summary').first().click();
    await expect(page.locator('other-device').first()).toContainText(
      'The drawing could not be loaded. Type the address.',
    );
    await expect(page.locator('other-device .address').first()).toBeVisible();
  });
});

test.describe('the browser refuses', () => {
  /** Let the functions of a browser fail as they do where nobody allowed them. */
  const refuse = (page: Page) =>
    page.addInitScript(() => {
      const notAllowed = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: notAllowed, writeText: notAllowed } });
      Object.defineProperty(navigator, 'share', { value: notAllowed, configurable: true });
    });
  const selected = (page: Page) =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : String(getSelection());
    });

  test('to copy a link: the address is shown and selected', async ({ page }) => {
    await refuse(page);
    await page.goto(addressOf(article.ref));
    const section = page.locator(`[id="${second?.fix.id ?? ''}"]`);
    await section.locator('[data-copy-link]').click();
    await expect(section.locator('.section-link [role="status"]')).toHaveText(/^Copy this address: http/);
    expect(await selected(page)).toMatch(new RegExp(`^http.*${article.ref}/#${second?.fix.id ?? ''}$`));
  });

  for (const action of ['Copy', 'Share']) {
    test(`to ${action.toLowerCase()} what was tried: the text is selected, and the page says what to do`, async ({
      page,
    }) => {
      await refuse(page);
      await page.goto(`./help/${tried}`);
      await page.locator('hand-over').getByRole('button', { name: action }).click();
      await expect(page.locator('hand-over [role="status"]')).toContainText('The text is selected: copy it');
      expect(await selected(page)).toContain(first?.fix.data.report.failed ?? '');
    });
  }

  test('to remember anything: dark colours can still be switched on for the page', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('There is no space.', 'QuotaExceededError');
      };
    });
    await page.goto('./');
    const button = page.locator('theme-switch button');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('to change the address: “no” leads on, lists get shorter, and the search answers', async ({
    page,
  }) => {
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    await page.addInitScript(() => {
      // Safari, after 100 times in 30 seconds.
      const refuseIt = () => {
        throw new DOMException('Attempt to use history too often.', 'SecurityError');
      };
      Object.assign(history, { pushState: refuseIt, replaceState: refuseIt });
    });
    await page.goto(addressOf(article.ref));
    await exitOf(page, first?.fix.id, 'no').click();
    await expect(page).toHaveURL(new RegExp(`tried=${first?.fix.id ?? ''}#${second?.fix.id ?? ''}$`));
    await expect(page.locator(`[id="${second?.fix.id ?? ''}-title"]`)).toBeInViewport();
    await page.goto('./errors/');
    await page.locator('#filter').fill('205');
    await expect(page.locator('[data-filter-list] > :not([hidden])').first()).toContainText('205');
    await page.goto('./search/');
    await page.locator('#q').fill('205');
    await expect(page.locator('[data-search-state="ready"] a[data-result]').first()).toBeVisible();
    expect(broken).toEqual([]);
  });

  test('to copy the record: the page says to print it', async ({ page }) => {
    await refuse(page);
    await page.goto(`./fixed/?tried=${first?.fix.id ?? ''}.yes`);
    await page.locator('[data-record]').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('[data-record] [role="status"]')).toHaveText(
      'The browser does not allow copying. Print this page.',
    );
  });
});

test.describe('printed from a dark screen', () => {
  for (const { name, address } of PAGE_TYPES) {
    test(`${name}: every word is dark on white`, async ({ page }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(address);
      expect(await page.evaluate(paleWords)).toEqual([]);
    });
  }
});

/** Runs in the page: list the words that are pale, or stand on something that is not. */
function paleWords(): string[] {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (/[\d.]+(?:, [\d.]+)*/.exec(colour)?.[0] ?? '')
      .split(', ')
      .map((part) => (Number(part) / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return /^rgba.* 0\)$/.test(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor;
  };
  // A drawing has its own colours: white words on black boxes are one of them.
  return [...document.querySelectorAll('main :not(svg *)')].flatMap((element) => {
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = words.map(({ textContent }) => textContent?.trim()).join('');
    if (text === '' || !element.checkVisibility()) return [];
    const [ink, paper] = [getComputedStyle(element).color, backgroundOf(element)];
    return luminance(ink) < 0.2 && luminance(paper) > 0.85 ? [] : [`${text}: ${ink} on ${paper}`];
  });
}
