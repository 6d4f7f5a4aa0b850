import { expect, test } from 'vitest';

import { deskRows, kindOf } from './desk-rows.ts';
import { aCause, aFaq, aFix, aLibraryWithCodes, aMethod, anError } from './testing/builders.ts';

const rows = deskRows(
  aLibraryWithCodes(
    anError('b', {
      title: 'Wi-Fi is missing',
      messages: ['Wi-Fi is missing.', 'No Wi-Fi on {device}'],
      codes: ['-54'],
    }),
    anError('a', { title: '“Backup failed”', fixes: ['wifi'] }),
    ...[aCause('c'), aMethod('m'), aFaq('q')],
    aFix('wifi', { minutes: 5, waiting: '30 min; longer for big backups' }),
    aFix('buy', { risk: 'your-choice', cost: 'money' }),
  ),
);

test('the desk lists every article and fix: kind after kind, in the order of their titles', () => {
  expect(rows.map(({ ref }) => ref)).toEqual([
    ...['errors/a', 'errors/b', 'causes/c', 'fixes/buy', 'fixes/wifi', 'methods/m', 'faq/q'],
  ]);
  expect(rows.map(kindOf)).toEqual([
    'Message',
    'Message',
    'Cause',
    'Fix',
    'Fix',
    'Way to back up',
    'Question',
  ]);
});

test('an error names the messages and codes that are not its title', () => {
  expect(rows.find(({ ref }) => ref === 'errors/b')?.seen).toEqual(['No Wi-Fi on [device]', '-54']);
});

test('a fix says how long it takes and what it takes away; an article how long its first fix takes', () => {
  const timesAndRisks = rows.map(({ ref, time, risk }) => `${ref}: ${time} | ${risk}`);
  expect(timesAndRisks.slice(0, 5)).toEqual([
    'errors/a: First fix: 5 minutes, then wait: 30 min | ',
    'errors/b:  | ',
    'causes/c:  | ',
    'fixes/buy: 5 minutes | You choose what goes, costs money',
    'fixes/wifi: 5 minutes, then wait: 30 min | Nothing is lost',
  ]);
});

test('every row has the code of its page', () => {
  expect(rows.map(({ code }) => code?.length)).toEqual(rows.map(() => 4));
});
