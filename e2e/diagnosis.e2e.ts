import { expect, test } from '@playwright/test';

import { titleOf } from '../src/model/library.ts';
import { startRef } from '../src/model/diagnosis.ts';
import { addressOf, deepestQuestion, getPage } from './site.ts';

// All of this works with and without JavaScript: the configuration runs it both ways.

const deepest = deepestQuestion();

/** The questions on the way to the deepest one, each with the answer that was given. */
const given = deepest.trail.map(({ question, answer }) => {
  const page = getPage(question);
  if (page.collection !== 'questions') throw new Error(`${question} is no question.`);
  const label = page.data.answers.find(({ key }) => key === answer)?.label ?? '';
  return { ref: page.ref, ask: page.data.ask, answer, label };
});

test('an owner without a message answers questions until a page helps', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Answer a few questions' }).first().click();
  for (const { ask, answer } of given) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask);
    await page.locator(`a[data-answer="${answer}"]`).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(deepest.data.ask);
  const last = deepest.data.answers.find(({ goTo }) => goTo !== 'help' && !goTo.startsWith('questions/'));
  await page.locator(`a[data-answer="${last?.key ?? ''}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(getPage(last?.goTo ?? startRef)));
});

test('a question shows the answers so far, each with the question it answers', async ({ page }) => {
  await page.goto(addressOf(deepest.ref));
  const answers = page.getByRole('region', { name: 'Your answers so far' });
  await expect(answers.locator('dt')).toHaveText(given.map(({ ask }) => ask));
  await expect(answers.locator('dd:first-of-type')).toHaveText(given.map(({ label }) => label));
});

test('“Change” leads back to the question of that answer', async ({ page }) => {
  for (const { ref, ask } of given) {
    await page.goto(addressOf(deepest.ref));
    await page.getByRole('link', { name: `Change the answer to “${ask}”` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(getPage(ref)));
  }
});

test('“Back” leads to the question before, and from there to the start', async ({ page }) => {
  await page.goto(addressOf(deepest.ref));
  for (const { ask } of [...given].reverse()) {
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ask);
  }
  await expect(page.getByRole('link', { name: 'Back', exact: true })).toHaveCount(0);
});
