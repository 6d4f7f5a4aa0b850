import { expect, test } from 'vitest';

import type { TrailWords } from './handover.ts';
import { composeRecord, proofOf, recordLines } from './record.ts';
import { EMPTY_TRAIL, parseTrail } from './trail.ts';

const fix = (title: string, proves: string) => ({ title, failed: '', done: '', proves });
const words: TrailWords = {
  answers: {},
  fixes: {
    'check-wifi': fix('Check the Wi-Fi network', 'You see a blue tick.'),
    'restart-iphone': fix('Restart the iPhone', 'The backup ends with today’s date.'),
  },
  articles: { 'errors/slow': { title: 'The backup is slow', where: '', fixes: [] } },
};
const trail = parseTrail('?t=errors/slow,errors/gone&tried=check-wifi,gone.yes,restart-iphone.yes');

test('a record says the day, what was seen, what worked and what was tried before', () => {
  const lines = recordLines(trail, words, '23 November 2026');
  expect(composeRecord(lines, 'https://help.example.org/fixed/')).toMatchInlineSnapshot(`
    "My iPhone backup works again.
    Date: 23 November 2026
    Page: The backup is slow
    Worked: Restart the iPhone
    Tried before: Check the Wi-Fi network
    If it comes back: https://help.example.org/fixed/"
  `);
});

test('what proves a fix is said in its own words, and only where one worked', () => {
  expect(proofOf(trail, words)).toBe('The backup ends with today’s date.');
  expect(proofOf(parseTrail('?tried=check-wifi'), words)).toBeUndefined();
  expect(proofOf(EMPTY_TRAIL, words)).toBeUndefined();
});
