import { expect, test } from 'vitest';

import { cannotAnchor, pathOf } from './urls.ts';

test.each([
  ['errors/last-backup-not-completed', '/errors/last-backup-not-completed/'],
  ['errors/x#check-wifi', '/errors/x/#check-wifi'],
  ['fixes/check-wifi#used-for', '/fixes/check-wifi/#used-for'],
  ['methods/icloud', '/methods/icloud/'],
  ['questions/start', '/diagnose/'],
  ['questions/on-wifi', '/diagnose/on-wifi/'],
  ['fixed', '/fixed/'],
  ['help', '/help/'],
  ['search', '/search/'],
  ['diagnose', '/diagnose/'],
] as const)('the address of “%s” is “%s”', (place, address) => {
  expect(pathOf(place)).toBe(address);
});

test('the reasons of a fix have an anchor of their own', () => {
  expect(cannotAnchor('check-wifi')).toBe('check-wifi-cannot');
});
