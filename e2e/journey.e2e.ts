import { expect, test } from '@playwright/test';

import { pathOf } from '../src/model/urls.ts';
import { exitOf } from './exits.ts';
import { addressOf, blockedSection, library, longestIn, longestWayToHelp } from './site.ts';

// All of this works with and without JavaScript: the configuration runs it both ways.

test('an owner whose message stays says no to each fix, one after the other, and comes to a person', async ({
  page,
}) => {
  const article = longestWayToHelp();
  await page.goto(addressOf(article.ref));
  for (const { fix, exits } of article.sections) {
    await exitOf(page, fix.id, 'no').click();
    await expect(page).toHaveURL(addressEnding(pathOf(exits.no)));
    const next = exits.no.split('#')[1];
    if (next !== undefined) await expect(page.locator(`[id="${next}"]`)).toBeInViewport();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help from a person');
});

test('an owner whose backup works again checks its date and learns how to keep it working', async ({
  page,
}) => {
  const { ref, sections } = longestIn('errors');
  const [first] = sections;
  await page.goto(addressOf(ref));
  await exitOf(page, first?.fix.id ?? '', 'yes').click();
  await expect(page).toHaveURL(addressEnding('/fixed/'));
  await page.locator('a[data-answer="dated"]').click();
  await expect(page.getByRole('heading', { name: 'Keep it working' })).toBeInViewport();
});

test('an owner who cannot do a fix says what stops them and goes on elsewhere', async ({ page }) => {
  const { section, reason } = blockedSection();
  await page.goto(addressOf(section.place));
  await exitOf(page, section.fix.id, 'cannot').click();
  await page.getByRole('link', { name: reason.because, exact: true }).first().click();
  await expect(page).toHaveURL(addressEnding(pathOf(reason.goTo)));
});

test('a reader of a fix page says what they saw and goes on with the fix after it', async ({ page }) => {
  const section = library.articles.flatMap(({ sections }) => sections).find(({ position }) => position === 1);
  const fix = section?.fix;
  await page.goto(addressOf(fix?.ref ?? 'help'));
  await exitOf(page, fix?.id ?? '', 'no').click();
  await expect(page.getByRole('heading', { name: 'What did you see?' })).toBeInViewport();
  await page.locator(`#used-for a[data-answer="${section?.article ?? ''}"]`).click();
  await expect(page).toHaveURL(addressEnding(pathOf(section?.exits.no ?? 'help')));
});

test('a reader of a guide says whether its steps worked', async ({ page }) => {
  const { ref, ownExits } = longestIn('methods');
  await page.goto(addressOf(ref));
  const own = page.locator('a[data-exit="no"]:not([data-fix] *)');
  await own.click();
  await expect(page).toHaveURL(addressEnding(pathOf(ownExits?.no ?? 'help')));
});

/** Match an address by its page and its section. What a script adds to carry the trail does not count. */
const addressEnding = (path: string): RegExp => {
  const [page = '', anchor] = path.split('#');
  return new RegExp(
    `${RegExp.escape(page)}(?:\\?[^#]*)?${anchor === undefined ? '' : `#${RegExp.escape(anchor)}`}$`,
  );
};
