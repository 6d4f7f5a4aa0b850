import { describe, expect, test } from 'vitest';

import { RISKS } from '../../schema/risk.ts';
import { aFix } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { noCopyFirst } from './no-copy-first.ts';

describe('a fix that can take a backup or data away', () => {
  test('needs a fix that makes a copy first', () => {
    const found = findingsOf(
      noCopyFirst,
      aFix('delete', { risk: 'deletes-backup' }),
      aFix('erase', { risk: 'erases-data' }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/fixes/delete.mdx:6 [risk] no-copy-first
        The risk is “deletes-backup”, but nothing makes a copy first. Add “copyFirst: backup-to-computer-instead” or another fix that makes one.
      content/fixes/erase.mdx:6 [risk] no-copy-first
        The risk is “erases-data”, but nothing makes a copy first. Add “copyFirst: backup-to-computer-instead” or another fix that makes one."
    `);
  });

  test('must not name one that takes something away itself', () => {
    const found = findingsOf(
      noCopyFirst,
      aFix('erase', { risk: 'erases-data', copyFirst: 'delete' }),
      aFix('delete', { risk: 'deletes-backup', copyFirst: 'copy' }),
      aFix('copy'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/fixes/erase.mdx:20 [copyFirst] no-copy-first
        “delete” is to make a copy first, but its own risk is “deletes-backup”. Name a fix that deletes nothing."
    `);
  });

  test('must not name itself', () => {
    const found = findingsOf(noCopyFirst, aFix('erase', { risk: 'erases-data', copyFirst: 'erase' }));
    expect(found).toMatchInlineSnapshot(`
      "content/fixes/erase.mdx:20 [copyFirst] no-copy-first
        “erase” is to make a copy first, but its own risk is “erases-data”. Name a fix that deletes nothing."
    `);
  });

  test('is right with one that signs out at most', () => {
    const found = findingsOf(
      noCopyFirst,
      aFix('erase', { risk: 'erases-data', copyFirst: 'copy' }),
      aFix('copy', { risk: 'signs-you-out' }),
    );
    expect(found).toBe('');
  });
});

test.each(RISKS.slice(0, RISKS.indexOf('deletes-backup')))('a fix of risk “%s” needs no copy', (risk) => {
  expect(findingsOf(noCopyFirst, aFix('f', { risk }))).toBe('');
});

test('a copy that does not exist is an unknown reference, not a missing copy', () => {
  expect(findingsOf(noCopyFirst, aFix('erase', { risk: 'erases-data', copyFirst: 'gone' }))).toBe('');
});
