import { expect, test } from 'vitest';

import { articlesIn } from './library.ts';
import { rescueSheetOf } from './rescue.ts';
import { aCause, aFaq, aFix, aLibrary, aMethod, anError } from './testing/builders.ts';

/** Make the sheet of the first method of some files. */
function sheetOf(...records: Parameters<typeof aLibrary>) {
  const library = aLibrary(...records);
  const [method] = articlesIn(library, 'methods');
  if (!method) throw new Error('The test has no method.');
  return rescueSheetOf(library, method);
}

test('a sheet holds what answers lead to, however far, and each fix once', () => {
  const blockers = [{ because: 'A message came', goTo: 'errors/x' as const }];
  const { articles, fixes, uses } = sheetOf(
    aMethod('m', { fixes: ['f'] }),
    aFix('f', { blockers }),
    anError('x', { fixes: ['f', 'g'], otherwise: 'causes/c' }),
    aFix('g', { copyFirst: 'copy' }),
    aFix('copy'),
    aCause('c'),
  );
  expect(articles.map(({ ref }) => ref).sort()).toEqual(['causes/c', 'errors/x']);
  expect(fixes.map(({ id }) => id)).toEqual(['f', 'g', 'copy']);
  expect(uses.get('f')?.map(({ article }) => article)).toEqual(['methods/m', 'errors/x']);
});

test('it leaves out what only another search leads to', () => {
  const { articles, fixes } = sheetOf(
    aMethod('m', { fixes: ['f'] }),
    aFix('f'),
    aFaq('q', { fixes: ['f', 'g'] }),
    aFix('g'),
  );
  expect(articles).toEqual([]);
  expect(fixes.map(({ id }) => id)).toEqual(['f']);
});
