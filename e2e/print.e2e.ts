import { expect, type Locator, type Page, test } from '@playwright/test';

import { builtSettings } from './built-site.ts';
import { PAGE_TYPES } from './page-types.ts';
import { addressOf, deepestQuestion, longestIn } from './site.ts';

/** The host every printed address begins with, wherever the page was opened. */
const HOST = new URL(builtSettings().url).origin;

/** Show a page as paper would, with what its scripts do before a print. */
async function openPrinted(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** Read what print-ways.css writes behind each of these elements, with their own words. */
const printedWords = (elements: Locator): Promise<{ words: string; behind: string }[]> =>
  elements.evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        words: element.textContent.trim(),
        // “"a" "b"” → “ab”: the parts of `content` are written side by side.
        behind: getComputedStyle(element, '::after').content.replaceAll(/" "|^"|"$/g, ''),
      })),
  );

/** Measure letters in points: 1 px is 0.75 pt. */
const pointsOf = (elements: Locator): Promise<number[]> =>
  elements.evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75));

const error = longestIn('errors');

test('on paper every link shows its whole address, without what the reader tried', async ({ page }) => {
  await openPrinted(page, `${addressOf(error.ref)}?t=last-worked.never`);
  const links = await printedWords(
    page.locator('main :is(.expect, .if-not, .note, .provenance) a, main .reasons li:not(:last-child) a'),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const { words, behind } of links) expect(behind, words).toMatch(/^ \(https:\/\/[^?]+\)$/);
  expect(links.filter(({ behind }) => behind.includes(HOST)).length).toBeGreaterThan(5);
});

test('on paper the answers lead on by number: “Done”, the next fix, the reasons below', async ({ page }) => {
  await openPrinted(page, addressOf(error.ref));
  const sections = page.locator('.fix');
  const count = await sections.count();
  for (let index = 0; index < count; index += 1) {
    const fix = sections.nth(index);
    const [yes] = await printedWords(fix.locator('[data-exit=yes]'));
    expect(yes?.behind).toBe(' Done.');
    const [no] = await printedWords(fix.locator('[data-exit=no]'));
    if (index + 1 < count) {
      expect(no?.words).toContain(`No. Go to fix ${index + 2}:`);
      expect(no?.behind).toBe('none');
    } else expect(no?.behind).toContain(HOST);
    const [cannot] = await printedWords(fix.locator('[data-exit=cannot]'));
    expect(cannot?.behind).toMatch(/What stops you|as with “No”|https:/);
  }
  const boxes = await page
    .locator('main :is(.exit, .choice, .fix-list-number)')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element, '::before').content));
  expect(boxes.filter((box) => !box.includes('☐'))).toEqual([]);
});

test('on paper a sign says which fix or page it leads to', async ({ page }) => {
  await openPrinted(page, addressOf(error.ref));
  const signs = page.locator('section:has(> #tell-apart-title) .choice');
  expect(await signs.count()).toBe(error.collection === 'errors' ? error.data.tellApart.length + 1 : 0);
  for (const { words, behind } of await printedWords(signs)) {
    expect(`${words}${behind}`).toMatch(/(?:Go to|Start with) fix \d+|\(https:/);
  }
});

test('on paper the text has 11 points, pictures are there, and nothing breaks in two', async ({ page }) => {
  await openPrinted(page, addressOf(error.ref));
  for (const points of await pointsOf(page.locator('main :is(.step p, .expect, .if-not, .facts, .exit)'))) {
    expect(points).toBeGreaterThan(10.9);
    expect(points).toBeLessThan(12.1);
  }
  const whole = page.locator('main :is(.step, .exits, .reasons, .facts)');
  expect(
    new Set(await whole.evaluateAll((all) => all.map((part) => getComputedStyle(part).breakInside))),
  ).toEqual(new Set(['avoid']));
  const pictures = page.locator('main .step :is(path-picture, .picture)');
  const heights = await pictures.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.min(...heights)).toBeGreaterThan(30);
});

for (const format of ['A4', 'Letter']) {
  test(`the longest message takes at most two sheets a fix on ${format}`, async ({ page }) => {
    await page.goto(addressOf(error.ref));
    const pdf = await page.pdf({ format });
    const [, pages] = /\/Type \/Pages\s[^>]*?\/Count (\d+)/.exec(pdf.toString('latin1')) ?? [];
    expect(Number(pages)).toBeGreaterThan(1);
    expect(Number(pages)).toBeLessThanOrEqual(2 * error.sections.length);
  });
}

test('a printed question has no buttons that paper cannot press, and says where each answer leads', async ({
  page,
}) => {
  await openPrinted(page, addressOf(deepestQuestion().ref));
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toBeHidden();
  for (const change of await page.locator('.answers a').all()) await expect(change).toBeHidden();
  const answers = await printedWords(page.locator('main .choice'));
  expect(answers.length).toBeGreaterThan(1);
  for (const { words, behind } of answers) expect(behind, words).toContain(`(${HOST}`);
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
