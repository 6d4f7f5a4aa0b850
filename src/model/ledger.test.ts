import fc from 'fast-check';
import { expect, test } from 'vitest';

import { linksSchema } from '../schema/links.ts';
import { extendLedger, unrecordedIn } from './ledger.ts';
import { isValidCode } from './short-code.ts';
import { anySources } from './testing/arbitraries.ts';
import { aFix, aLedger, anError, aQuestion, sources } from './testing/builders.ts';

test('a file has a page, its sections and a code to record; a question has no code', () => {
  const all = {
    ...sources(anError('a', { fixes: ['f'] }), aFix('f'), aQuestion('start')),
    links: aLedger([]),
  };
  expect(unrecordedIn(all)).toEqual([
    { ref: 'errors/a', page: true, sections: ['errors/a#f'], code: true },
    { ref: 'fixes/f', page: true, sections: [], code: true },
    { ref: 'questions/start', page: true, sections: [], code: false },
  ]);
});

test('a section of a fix that does not exist is not recorded: what is recorded is kept for ever', () => {
  const all = { ...sources(anError('a', { fixes: ['check-wfi'] }), aFix('check-wifi')), links: aLedger([]) };
  expect(unrecordedIn(all).flatMap(({ sections }) => sections)).toEqual([]);
});

test('the ledger is written in order, new and old together', () => {
  const links = aLedger(['errors/b', 'fixes/gone'], { 'fixes/gone': 'fixes/f' }, { 'errors/b': 'K7M5' });
  const all = { ...sources(anError('b', { fixes: ['f'] }), anError('a'), aFix('f')), links };
  const written = extendLedger(links.data, unrecordedIn(all));
  expect(written.published).toEqual(['errors/a', 'errors/b', 'errors/b#f', 'fixes/f', 'fixes/gone']);
  expect(Object.keys(written.codes)).toEqual(['errors/a', 'errors/b', 'fixes/f']);
  expect(written.codes['errors/b']).toBe('K7M5');
  expect(written.aliases).toEqual({ 'fixes/gone': 'fixes/f' });
});

test('whatever is written: nothing recorded is changed or lost, nothing is new the second time, all codes differ', () => {
  fc.assert(
    fc.property(anySources, (all) => {
      const before = all.links.data;
      const after = extendLedger(before, unrecordedIn(all));
      expect(linksSchema.safeParse(after).success).toBe(true);
      expect(after.published).toEqual(expect.arrayContaining(before.published));
      expect(after.codes).toMatchObject(before.codes);
      expect(after.aliases).toEqual(before.aliases);
      expect(unrecordedIn({ ...all, links: { ...all.links, data: after } })).toEqual([]);
      const old = new Set(Object.values(before.codes));
      const fresh = Object.entries(after.codes).filter(([ref]) => !Object.hasOwn(before.codes, ref));
      expect(fresh.filter(([, code]) => old.has(code) || !isValidCode(code))).toEqual([]);
      expect(new Set(fresh.map(([, code]) => code)).size).toBe(fresh.length);
    }),
  );
});
