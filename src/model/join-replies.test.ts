import { expect, test } from 'vitest';

import { joinReplies } from './join-replies.ts';

const desk = { greeting: 'Hello,', signature: 'Kind regards,\nBea' };
const fix = (title: string, risk: 'none' | 'deletes-backup' = 'none') => ({
  title,
  risk,
  text: `Hello,\n\nPlease try this: ${title}\n\nWhy: It helps with ${title}.\n\nKind regards,\nBea`,
});

test('one reply stays as it is', () => {
  expect(joinReplies([fix('Wi-Fi')], desk)).toBe(fix('Wi-Fi').text);
});

test('no reply is no text', () => {
  expect(joinReplies([], desk)).toBe('');
});

test('several have one greeting and one signature, and the gentlest comes first', () => {
  const article = { title: 'Slow', text: 'Hello,\n\nAbout: Slow\n\nIt is slow.\n\nKind regards,\nBea' };
  const joined = joinReplies([fix('Delete', 'deletes-backup'), fix('Restart'), fix('Wi-Fi'), article], desk);
  expect(joined).toMatchInlineSnapshot(`
    "Hello,

    Try these 4 in order. Stop when it works.

    1) Slow

    It is slow.

    2) Restart

    Why: It helps with Restart.

    3) Wi-Fi

    Why: It helps with Wi-Fi.

    4) Delete

    Why: It helps with Delete.

    Kind regards,
    Bea"
  `);
});

test('money counts as a choice: it comes after what takes nothing away', () => {
  const joined = joinReplies([{ ...fix('Buy'), cost: 'money' }, fix('Restart')], desk);
  expect(joined.indexOf('1) Restart')).toBeGreaterThan(0);
  expect(joined.indexOf('2) Buy')).toBeGreaterThan(joined.indexOf('1) Restart'));
});

test('words to read aloud have no greeting and no signature', () => {
  const spoken = (title: string) => ({ title, text: `We try this: ${title}.\n\nWhy: It helps.` });
  expect(joinReplies([spoken('A'), spoken('B')])).toMatchInlineSnapshot(`
    "Try these 2 in order. Stop when it works.

    1) A

    Why: It helps.

    2) B

    Why: It helps."
  `);
});
