import { expect, test } from 'vitest';

import { findDifferences } from './differs.ts';

test('messages that begin alike say how they go on', () => {
  expect(
    findDifferences([
      'The last backup could not be completed.',
      'The last backup could not be completed because of poor network conditions.',
      'The last backup could not be completed because iCloud contains a backup from a newer iOS version.',
      'Restore Paused',
      undefined,
    ]),
  ).toEqual([
    undefined,
    'of poor network conditions.',
    'iCloud contains a backup from a newer iOS version.',
    undefined,
    undefined,
  ]);
});
