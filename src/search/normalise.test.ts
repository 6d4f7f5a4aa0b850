import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normalise } from './normalise.ts';

describe('normalise', () => {
  test.each([
    ['“The last backup couldn’t be completed.”', 'the last back-up couldnt be completed'],
    ['You must be on Wi‑Fi', 'you must be on wi fi'],
    ['I can’t back up', 'i cannot backup'],
    ['iPhone “Maria’s iPhone 15 Pro Max” disconnected', 'iPhone “Office 12” disconnected'],
    ['This iPhone (Backup phone) hasn’t been backed up', 'this iPhone has not been backed up'],
    ['Backups for Papa’s iPhone 13 cannot be turned off', 'Backups for iPhone can not be turned off'],
    ['09:41 5G 78% Restore Paused', 'restore paused'],
    ['[2026-09-14 22:10:03] Restore Paused', 'Restore\n Paused'],
    ['device 00008101-000A1B2C3D4E001E said', 'device said'],
    ['ＦＵＬＬ ｗｉｄｔｈ nadège', 'full width Nadege'],
  ])('%s says the same as %s', (one, other) => {
    expect(normalise(one)).toBe(normalise(other));
  });

  test('a quoted message stays: only names of devices go', () => {
    expect(normalise('it failed saying "Restore Paused" again')).toContain('restore paused');
  });

  test('doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  test('only lower-case words with one space between remain', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
