import { describe, expect, test } from 'vitest';

import { findStepFaults } from './steps.ts';
import { aFix } from './testing/pages.ts';

const faultsOf = (action: string) => findStepFaults(aFix('iphone', action)).map(({ code }) => code);

describe('a step', () => {
  test.each([
    'Tap **Back Up Now** and stay on Wi-Fi.',
    'Press and hold the side button. On old models, use the top button.',
    '[Restart the iPhone](fixes/restart-iphone) and enter the passcode.',
    'Choose **Restart**. Do not choose **Shut down**.',
    'Go through the setup screens. Do not transfer and do not restore anything.',
    'Type the password, then start the backup or restore again.',
    'Open **Settings**.\n\n<See>Three rows. Then more rows. Tap, hold, and open none.</See>',
  ])('may say “%s”', (action) => {
    expect(faultsOf(action)).toEqual([]);
  });

  test('of three actions is split', () => {
    expect(findStepFaults(aFix('iphone', 'Wait.', 'Connect it, unlock it and open **Settings**.'))).toEqual([
      {
        code: 'many-actions',
        file: 'content/fixes/restart-iphone.mdx',
        line: 8,
        message:
          'The step holds 3 actions (connect, unlock, open). Split it into steps of one action, or move a hint into <See>, <IfNot> or <Note>.',
      },
    ]);
  });

  test('of three sentences is split, whatever they say', () => {
    expect(faultsOf('Open **Settings**. It is grey. That is normal.')).toEqual(['many-actions']);
  });

  test.each(['The switch is grey.', '**Settings** opens.', 'You tap **Trust**.', 'If it is grey, tap it.'])(
    'does not begin like “%s”',
    (action) => {
      expect(faultsOf(action)).toEqual(['step-without-verb']);
    },
  );

  test('without a verb names its first word', () => {
    expect(findStepFaults(aFix('mac', 'Maybe open **Finder**.'))[0]?.message).toMatch(
      /^The step begins with “Maybe”/,
    );
  });
});
