import { describe, expect, test } from 'vitest';

import { aFaq, aFix, aLibrary, aMethod, anError } from '../model/testing/builders.ts';
import { cardOf } from './card.ts';
import { pictureTextOf, previewTextOf } from './preview.ts';

const library = aLibrary(
  anError('slow', { title: 'It is slow', fixes: ['restart'] }),
  anError('lonely', { title: 'Nothing helps' }),
  aMethod('icloud', { goodWhen: 'You have Wi-Fi.', fixes: ['restart'] }),
  aFaq('photos', {
    summary:
      'No. Photos stay in iCloud Photos. The backup leaves out what is there already, so that nothing is stored twice.',
  }),
  aFix('restart', {
    title: 'Restart it',
    minutes: 3,
    waiting: '2 min; more on old iPhones',
    risk: 'your-choice',
  }),
);
const site = { name: 'Backup Help', tagline: 'Help.' };

/** Get a page of the library. */
function page(ref: string) {
  const found = [...library.articles, ...library.fixes].find((one) => one.ref === ref);
  if (!found) throw new Error(`There is no page “${ref}”.`);
  return found;
}

describe('the text of a preview', () => {
  test.each([
    ['errors/slow', 'First fix: Restart it (3 minutes, then wait: 2 min). Summary of slow.'],
    ['errors/lonely', 'Summary of lonely.'],
    ['methods/icloud', 'Summary of icloud.'],
    ['fixes/restart', '3 minutes, then wait: 2 min. You choose what goes. Summary of restart.'],
  ])('of %s is: %s', (ref, text) => {
    expect(previewTextOf(page(ref))).toBe(text);
  });
});

describe('the picture of a preview', () => {
  test.each([
    ['errors/slow', { label: 'First fix, 3 minutes, then wait: 2 min', words: 'Restart it' }],
    ['errors/lonely', undefined],
    ['methods/icloud', { label: 'Good when', words: 'You have Wi-Fi.' }],
    ['faq/photos', { label: 'In short', words: 'No. Photos stay in iCloud Photos.' }],
    ['fixes/restart', { label: '3 minutes, then wait: 2 min', words: 'You choose what goes' }],
  ])('of %s leads with %o', (ref, lead) => {
    expect(cardOf(page(ref), site).lead).toEqual(lead);
  });

  test('has kind, title and the name of the site, and a text that says so', () => {
    expect(cardOf(page('errors/slow'), site)).toMatchObject({
      kind: 'Message',
      title: 'It is slow',
      siteName: 'Backup Help',
    });
    expect(pictureTextOf(page('errors/slow'))).toBe('Message: It is slow');
  });
});
