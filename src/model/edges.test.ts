import { describe, expect, test } from 'vitest';

import { edgesOf } from './edges.ts';
import { aCause, aFix, aLibrary, aMethod, anError, aQuestion } from './testing/builders.ts';

/** Draw the ways out of some files, as `from –kind→ to`. */
const drawn = (...records: Parameters<typeof aLibrary>): string[] =>
  edgesOf(aLibrary(...records)).map(({ from, to, kind }) => `${from} –${kind}→ ${to}`);

const blockers = [{ because: 'No cable', goTo: 'help' as const }];

describe('the ways out', () => {
  test('of a question are its answers', () => {
    expect(drawn(aQuestion('start', { a: 'errors/x', unsure: 'help' }))).toEqual([
      'questions/start –answer→ errors/x',
      'questions/start –answer→ help',
    ]);
  });

  test('of an error are its first section, its signs, and the exits of each section', () => {
    const ways = drawn(
      anError('x', { fixes: ['f'], otherwise: 'causes/c', tellApart: [{ sign: 'Full', goTo: 'causes/c' }] }),
      aFix('f', { blockers }),
    );
    expect(ways.filter((way) => way.startsWith('errors/x'))).toEqual([
      'errors/x –section→ errors/x#f',
      'errors/x –tell-apart→ causes/c',
      'errors/x#f –yes→ fixed',
      'errors/x#f –no→ causes/c',
      'errors/x#f –different→ search',
      'errors/x#f –cannot→ errors/x#f-cannot',
      'errors/x#f-cannot –blocker→ help',
      'errors/x#f-cannot –blocker→ causes/c',
    ]);
  });

  test('of a method are its own exits and reasons', () => {
    expect(drawn(aMethod('m', { blockers, otherwise: 'methods/n' }))).toEqual([
      'methods/m –yes→ fixed',
      'methods/m –no→ methods/n',
      'methods/m –different→ search',
      'methods/m –cannot→ methods/m#cannot',
      'methods/m#cannot –blocker→ help',
      'methods/m#cannot –blocker→ methods/n',
    ]);
  });

  test('of a fix page lead to what follows it in each article that uses it', () => {
    const ways = drawn(
      anError('x', { fixes: ['f', 'g'] }),
      aCause('c', { fixes: ['f'] }),
      aFix('f'),
      aFix('g'),
    );
    expect(ways.filter((way) => way.startsWith('fixes/f'))).toEqual([
      'fixes/f –yes→ fixed',
      'fixes/f –no→ fixes/f#used-for',
      'fixes/f –different→ search',
      'fixes/f –cannot→ fixes/f#used-for',
      'fixes/f#used-for –used-for→ help',
      'fixes/f#used-for –used-for→ errors/x#g',
      'fixes/f#used-for –used-for→ diagnose',
    ]);
  });

  test('of a fix page with reasons lead to those', () => {
    expect(drawn(aFix('f', { blockers }))).toContain('fixes/f#f-cannot –blocker→ help');
    expect(drawn(aFix('f', { blockers }))).toContain('fixes/f –cannot→ fixes/f#f-cannot');
  });

  test('of a fix that takes something away begin with the copy, in an article and on its own page', () => {
    const ways = drawn(
      anError('x', { fixes: ['delete'] }),
      aFix('delete', { risk: 'deletes-backup', copyFirst: 'copy' }),
      aFix('copy'),
    );
    expect(ways.filter((way) => way.includes('copy-first'))).toEqual([
      'errors/x#delete –copy-first→ fixes/copy',
      'fixes/delete –copy-first→ fixes/copy',
    ]);
  });
});
