import { describe, expect, test } from 'vitest';

import { codesInOrder } from './catalogue.ts';
import { causesByWay, codesByFamily, fixesByPlace, type IndexGroup, seenOn } from './index-groups.ts';
import { articlesIn } from './library.ts';
import { aCause, aFix, aLibrary, anError } from './testing/builders.ts';

/** Write groups in short: the id of each, then its members in words. */
const inShort = <T>(groups: readonly IndexGroup<T>[], words: (member: T) => string) =>
  groups.map(({ id, members }) => [id, ...members.map(words)]);

describe('codes', () => {
  const familiesOf = (...codes: string[]) => {
    const library = aLibrary(anError('a', { codes }));
    return inShort(codesByFamily(codesInOrder(articlesIn(library, 'errors'))), ({ text }) => text);
  };

  test('stand in their family', () => {
    expect(familiesOf('-54', 'MBErrorDomain/205', '0xE8000015', '0xe80000ff')).toEqual([
      ['e8', '0xE8000015', '0xe80000ff'],
      ['mb', 'MBErrorDomain/205'],
      ['other', '-54'],
    ]);
  });

  test('that begin with 0xE8 go up as numbers', () => {
    expect(familiesOf('0xE80000C0', '0xE800000A', '0xE8000003')).toEqual([
      ['e8', '0xE8000003', '0xE800000A', '0xE80000C0'],
    ]);
  });
});

describe('fixes', () => {
  test('stand where they are done, the quickest first', () => {
    const { fixes } = aLibrary(
      aFix('slow', { where: ['iphone'], minutes: 10 }),
      aFix('quick', { where: ['old-iphone', 'new-iphone'], minutes: 1 }),
      aFix('disk', { where: ['mac', 'windows'] }),
      aFix('cable', { where: ['iphone', 'computer'] }),
      aFix('status', { where: ['anywhere'] }),
    );
    expect(inShort(fixesByPlace(fixes), ({ id }) => id)).toEqual([
      ['iphone', 'quick', 'slow'],
      ['computer', 'disk'],
      ['both', 'cable'],
      ['anywhere', 'status'],
    ]);
  });

  test('of the same length stand in the order of their titles', () => {
    const { fixes } = aLibrary(aFix('a', { title: 'Wait' }), aFix('b', { title: 'Restart' }));
    expect(inShort(fixesByPlace(fixes), ({ data }) => data.title)).toEqual([['iphone', 'Restart', 'Wait']]);
  });
});

test('causes stand with what they stop', () => {
  const library = aLibrary(
    aCause('full', { affects: ['icloud', 'new-iphone-temporary-storage'] }),
    aCause('cable', { affects: ['finder', 'itunes'] }),
    aCause('old', { affects: ['icloud', 'finder'] }),
  );
  expect(inShort(causesByWay(articlesIn(library, 'causes')), ({ id }) => id)).toEqual([
    ['icloud', 'full'],
    ['computer', 'cable'],
    ['both', 'old'],
  ]);
});

test('a group without members is left out', () => {
  expect(causesByWay([])).toEqual([]);
});

test('an error of any place is seen on the iPhone, a Mac and Windows', () => {
  expect(seenOn('any')).toEqual(['iphone', 'mac', 'windows']);
  expect(seenOn('third-party')).toEqual(['tools']);
});
