import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { addressOf, longestIn } from './site.ts';

const article = longestIn('errors');
const [before, worked, next] = article.sections;
const ids = [before, worked, next].map((section) => section?.fix.id ?? '');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Come to the page as a reader does: one fix did not help, the next one did. */
const yesAfterOne = `${addressOf(article.ref)}?tried=${ids[0] ?? ''}`;
const yes = `[data-fix="${ids[1] ?? ''}"] a[data-exit="yes"]`;

test('whoever says yes is told what proves it, and keeps a record with the day, what worked and what did not', async ({
  page,
}) => {
  await page.goto(yesAfterOne);
  await page.locator(yes).click();
  await expect(page.getByRole('heading', { name: 'See the date of your backup' })).toBeVisible();
  await expect(page.locator('[data-proof]')).toContainText(worked?.fix.data.proves ?? '?');
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const lines = page.locator('[data-record] .sheet > div');
  await expect(lines).toHaveText([
    new RegExp(`^Date\\s*${day}$`),
    new RegExp(`Page\\s*${RegExp.escape(article.data.title)}`),
    new RegExp(`Worked\\s*${RegExp.escape(worked?.fix.data.title ?? '?')}`),
    new RegExp(`Tried before\\s*${RegExp.escape(before?.fix.data.title ?? '?')}`),
  ]);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('[data-record] [role="status"]')).toHaveText('Copied.');
  const record = await page.evaluate(() => navigator.clipboard.readText());
  expect(record.split('\n')).toEqual([
    'My iPhone backup works again.',
    `Date: ${day}`,
    `Page: ${article.data.title}`,
    `Worked: ${worked?.fix.data.title ?? '?'}`,
    `Tried before: ${before?.fix.data.title ?? '?'}`,
    `If it comes back: ${page.url()}`,
  ]);
});

test('whoever sees no date goes back to where they were: the fix counts as tried, and “go on” is the next one', async ({
  page,
}) => {
  await page.goto(yesAfterOne);
  await page.locator(yes).click();
  await page.locator('a[data-answer="not-dated"]').click();
  await expect(page).toHaveURL(new RegExp(`#${ids[1] ?? ''}$`));
  await expect(page.locator('.fix-list .tried-mark')).toHaveText(['Tried: no change', 'Tried: no change']);
  await expect(page.locator('[data-start]')).toHaveAttribute('href', new RegExp(`#${ids[2] ?? ''}$`));
});

test('when it comes back, the address of the record leads on where the reader was', async ({ page }) => {
  await page.goto(yesAfterOne);
  await page.locator(yes).click();
  const record = page.url();
  await page.goto('about:blank');
  await page.goto(record);
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title);
  await expect(page.locator('.fix-list .tried-mark')).toHaveText(['Tried: no change', 'Tried: it worked']);
});

test('the reminder is a calendar file for tomorrow that leads back here with the trail', async ({ page }) => {
  await page.goto(yesAfterOne);
  await page.locator(yes).click();
  const link = page.getByRole('link', { name: 'Remind me tomorrow' });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('check-backup.ics');
  const lines = readFileSync(await download.path(), 'utf8')
    .replaceAll('\r\n ', '')
    .split('\r\n');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines).toContain(`URL:${page.url()}`);
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  const day = tomorrow.toLocaleDateString('sv-SE').replaceAll('-', '');
  expect(lines).toContain(`DTSTART:${day}T080000`);
  expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'BEGIN:VALARM',
  ]);
});

test('two minutes of prevention lead to pages that are there', async ({ page }) => {
  await page.goto('./fixed/');
  for (const name of ['Let the iPhone back up every night', 'Keep a second copy on a computer']) {
    await page.getByRole('link', { name }).click();
    await expect(page.locator('main .body, main .steps').first()).toBeVisible();
    await page.goBack();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the record is a form to fill in on paper, and the reminder a file for every month', async ({
    page,
  }) => {
    await page.goto('./fixed/');
    await expect(page.locator('[data-record] dt')).toHaveText(['Date', 'What worked', 'Tried before']);
    await expect(page.locator('[data-record] .button').first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-record] .sheet-line').first()).toBeVisible();
    const response = await page.request.get('./reminder.ics');
    expect(await response.text()).toContain('RRULE:FREQ=MONTHLY');
  });
});
