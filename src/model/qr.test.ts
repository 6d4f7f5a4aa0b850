import { describe, expect, test } from 'vitest';

import { drawQr } from './qr.ts';
import { readQr } from './testing/read-qr.ts';
import { MOST_ENTRIES } from './trail.ts';

const PAGE = 'https://backup-help.example.org/errors/last-backup-not-completed/';

describe('a QR code, read as a camera reads it, says', () => {
  test.each([
    ['the address of a page', PAGE],
    ['an address with a trail and a section', `${PAGE}?t=start.message&tried=check-wifi,vpn.cannot#update`],
    ['an address below a path, on another port', 'http://localhost:4321/kb/k7m5/'],
    [
      'the longest trail there is',
      `${PAGE}?tried=${'restart-iphone-and-router.cannot,'.repeat(MOST_ENTRIES)}`,
    ],
  ])('%s', (_, address) => {
    expect(readQr(drawQr(address))).toBe(address);
  });
});

test('an address of a page stays small: 33 squares wide at most', () => {
  expect(drawQr(PAGE).size).toBeLessThanOrEqual(33);
});
