import { describe, expect, test } from 'vitest';

import { aCause, aFix, anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { repeatedFix } from './repeated-fix.ts';

const [f, g, h] = [aFix('f'), aFix('g'), aFix('h')];

describe('a fix is repeated', () => {
  test('where one article lists it twice', () => {
    const found = findingsOf(
      repeatedFix,
      anError('x', { fixes: ['f', 'g', { fix: 'f', because: 'Again.' }, 'g'] }),
      f,
      g,
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:17 [fixes.2] repeated-fix
        The fix “f” is listed twice. Keep the first one.
      content/errors/x.mdx:19 [fixes.3] repeated-fix
        The fix “g” is listed twice. Keep the first one."
    `);
  });

  test('where “otherwise” leads to an article with the same fixes', () => {
    const found = findingsOf(
      repeatedFix,
      anError('x', { fixes: ['f', 'g', 'h'], otherwise: 'causes/c' }),
      aCause('c', { fixes: ['h', 'f'] }),
      ...[f, g, h],
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:18 [otherwise] repeated-fix
        “otherwise” leads on to “causes/c”, which repeats “h” and “f”. Choose an article that repeats no fix of this one, or “help”."
    `);
  });

  test('where an article further on repeats it', () => {
    const found = findingsOf(
      repeatedFix,
      anError('x', { fixes: ['f'], otherwise: 'causes/between' }),
      aCause('between', { fixes: ['g'], otherwise: 'causes/end' }),
      aCause('end', { fixes: ['h', 'f'] }),
      ...[f, g, h],
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:16 [otherwise] repeated-fix
        “otherwise” leads on to “causes/end”, which repeats “f”. Choose an article that repeats no fix of this one, or “help”."
    `);
  });

  test('is told in the file that can change it only, not in those before it', () => {
    const found = findingsOf(
      repeatedFix,
      anError('before', { fixes: ['g'], otherwise: 'errors/x' }),
      anError('x', { fixes: ['f'], otherwise: 'causes/c' }),
      aCause('c', { fixes: ['f'] }),
      ...[f, g],
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:16 [otherwise] repeated-fix
        “otherwise” leads on to “causes/c”, which repeats “f”. Choose an article that repeats no fix of this one, or “help”."
    `);
  });
});

describe('a fix is not repeated', () => {
  test('along articles with different fixes', () => {
    const found = findingsOf(
      repeatedFix,
      anError('x', { fixes: ['f', 'g'], otherwise: 'causes/c' }),
      aCause('c', { fixes: ['h'] }),
      ...[f, g, h],
    );
    expect(found).toBe('');
  });

  test('in two articles that do not lead to each other', () => {
    expect(findingsOf(repeatedFix, anError('x', { fixes: ['f'] }), anError('y', { fixes: ['f'] }), f)).toBe(
      '',
    );
  });

  test('by articles that lead round in a circle: that is a cycle', () => {
    const found = findingsOf(
      repeatedFix,
      anError('x', { fixes: ['f'], otherwise: 'errors/y' }),
      anError('y', { fixes: ['g'], otherwise: 'errors/x' }),
      anError('z', { fixes: ['h'], otherwise: 'errors/z' }),
      ...[f, g, h],
    );
    expect(found).toBe('');
  });

  test('by the page of a fix, which has no context', () => {
    expect(findingsOf(repeatedFix, anError('x', { fixes: ['f'], otherwise: 'fixes/f' }), f)).toBe('');
  });
});
