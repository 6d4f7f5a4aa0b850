import { expect, test } from 'vitest';

import { aFaq, aFix, aMethod, anError, aStart, sources } from '../testing/builders.ts';
import { findingsIn, findingsOf } from '../testing/findings.ts';
import { unusedFix } from './unused-fix.ts';

test('a fix that no article lists is unused, even where something leads to it', () => {
  const found = findingsOf(
    unusedFix,
    aFix('f', { blockers: [{ because: 'No cable', goTo: 'fixes/g' }], copyFirst: 'g' }),
    aFix('g'),
    anError('x', { fixes: ['f'], otherwise: 'fixes/g' }),
    aStart('fixes/g'),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/fixes/g.mdx:1 unused-fix
      No article uses “g”. List it under “fixes:” of one, or delete the file."
  `);
});

test('a fix is used by any kind of article', () => {
  const found = findingsOf(
    unusedFix,
    ...[aFix('f'), aFix('g')],
    aFaq('q', { fixes: ['f'] }),
    aMethod('m', { fixes: [{ fix: 'g', because: 'It helps.' }] }),
  );
  expect(found).toBe('');
});

test('a fix whose name an article misspells is used: the slip is reported already', () => {
  expect(findingsOf(unusedFix, aFix('check-wifi'), anError('x', { fixes: ['check-wfi'] }))).toBe('');
});

test('a fix that an article mentions which cannot be read is used', () => {
  const all = {
    ...sources(aFix('f'), aFix('g')),
    unreadable: [{ ref: 'errors/broken' as const, mentions: new Set(['fixes', 'f']) }],
  };
  expect(findingsIn(unusedFix, all)).toMatchInlineSnapshot(`
    "content/fixes/g.mdx:1 unused-fix
      No article uses “g”. List it under “fixes:” of one, or delete the file."
  `);
});
