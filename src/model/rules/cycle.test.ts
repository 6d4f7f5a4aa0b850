import { describe, expect, test } from 'vitest';

import { aCause, aFix, aMethod, anError, aQuestion, aStart } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { cycle } from './cycle.ts';

describe('a circle of “no”', () => {
  test('runs along the last “no” of articles', () => {
    const found = findingsOf(
      cycle,
      anError('b', { otherwise: 'causes/c' }),
      aCause('c', { otherwise: 'errors/a' }),
      anError('a', { otherwise: 'errors/b', fixes: ['f'] }),
      aFix('f'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/causes/c.mdx:13 [otherwise] cycle
        “No” leads round in a circle: causes/c → errors/a → errors/b → causes/c. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('is an article that leads to itself, with and without fixes', () => {
    const found = findingsOf(
      cycle,
      anError('bare', { otherwise: 'errors/bare' }),
      anError('long', { otherwise: 'errors/long', fixes: ['f', 'g'] }),
      aFix('f'),
      aFix('g'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/bare.mdx:14 [otherwise] cycle
        “No” leads round in a circle: errors/bare → errors/bare. Let one of them lead to “help”, or to a page that does not come back.
      content/errors/long.mdx:14 [otherwise] cycle
        “No” leads round in a circle: errors/long → errors/long. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('runs along the reasons of two fixes, and is told at the reason that leads on', () => {
    const found = findingsOf(
      cycle,
      anError('a', { fixes: ['g'] }),
      aFix('g', {
        blockers: [
          { because: 'No cable', goTo: 'help' },
          { because: 'No Wi-Fi', goTo: 'fixes/f' },
        ],
      }),
      aFix('f', { blockers: [{ because: 'No computer', goTo: 'fixes/g' }] }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/fixes/f.mdx:22 [blockers.0.goTo] cycle
        “No” leads round in a circle: fixes/f → fixes/g → fixes/f. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('is a fix that names itself as the way out', () => {
    const found = findingsOf(cycle, aFix('f', { blockers: [{ because: 'No cable', goTo: 'fixes/f' }] }));
    expect(found).toMatchInlineSnapshot(`
      "content/fixes/f.mdx:22 [blockers.0.goTo] cycle
        “No” leads round in a circle: fixes/f → fixes/f. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('is a reason that leads to an article with the same fix, told at the fix, once', () => {
    const found = findingsOf(
      cycle,
      aCause('a', { fixes: ['e', 'f'] }),
      aCause('b', { fixes: ['f'], otherwise: 'causes/a' }),
      aFix('e'),
      aFix('f', { blockers: [{ because: 'No cable', goTo: 'causes/a' }] }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/fixes/f.mdx:22 [blockers.0.goTo] cycle
        “No” leads round in a circle: causes/a → fixes/f → causes/a. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('runs along the reasons of methods', () => {
    const found = findingsOf(
      cycle,
      aMethod('finder', { blockers: [{ because: 'No Mac', goTo: 'methods/itunes' }] }),
      aMethod('itunes', { otherwise: 'methods/finder' }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/methods/finder.mdx:26 [blockers.0.goTo] cycle
        “No” leads round in a circle: methods/finder → methods/itunes → methods/finder. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('is told once where the reasons of a fix run beside the “no” of its section', () => {
    const blockers = [{ because: 'No cable', goTo: 'help' as const }];
    const found = findingsOf(
      cycle,
      anError('a', { fixes: ['f'], otherwise: 'errors/b' }),
      anError('b', { fixes: ['g'], otherwise: 'errors/a' }),
      aFix('f', { blockers }),
      aFix('g', { blockers }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/a.mdx:16 [otherwise] cycle
        “No” leads round in a circle: errors/a → errors/b → errors/a. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('is told for each of two circles', () => {
    const found = findingsOf(
      cycle,
      anError('a', { otherwise: 'errors/b' }),
      anError('b', { otherwise: 'errors/a' }),
      anError('c', { otherwise: 'errors/d' }),
      anError('d', { otherwise: 'errors/c' }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/a.mdx:14 [otherwise] cycle
        “No” leads round in a circle: errors/a → errors/b → errors/a. Let one of them lead to “help”, or to a page that does not come back.
      content/errors/c.mdx:14 [otherwise] cycle
        “No” leads round in a circle: errors/c → errors/d → errors/c. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });
});

describe('a circle of “no” and answers', () => {
  test('is an article that leads back to a question above it, told at the article', () => {
    const found = findingsOf(cycle, aStart('errors/x'), anError('x', { otherwise: 'questions/start' }));
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:14 [otherwise] cycle
        “No” and answers lead round in a circle: errors/x → questions/start → errors/x. Let one of them lead to “help”, or to a page that does not come back."
    `);
  });

  test('of questions alone is no tree, which other rules tell', () => {
    const found = findingsOf(
      cycle,
      aQuestion('a', { on: 'questions/b', unsure: 'help' }),
      aQuestion('b', { on: 'questions/a', unsure: 'help' }),
    );
    expect(found).toBe('');
  });
});

describe('no circle', () => {
  test('is an article that asks on, where no answer leads back', () => {
    const found = findingsOf(
      cycle,
      aStart('errors/x'),
      anError('x', { otherwise: 'questions/more' }),
      aQuestion('more', { a: 'errors/y', unsure: 'help' }),
      anError('y'),
    );
    expect(found).toBe('');
  });

  test('is a chain that ends at help, or two chains that meet', () => {
    const found = findingsOf(
      cycle,
      anError('a', { otherwise: 'causes/c', fixes: ['f'] }),
      anError('b', { otherwise: 'causes/c', fixes: ['f'] }),
      aCause('c'),
      aFix('f', { blockers: [{ because: 'No cable', goTo: 'causes/c' }] }),
    );
    expect(found).toBe('');
  });

  test('is a sign that leads back: the reader looked at something else first', () => {
    const found = findingsOf(
      cycle,
      anError('a', { tellApart: [{ sign: 'The bar is full.', goTo: 'causes/c' }] }),
      aCause('c', { otherwise: 'errors/a' }),
    );
    expect(found).toBe('');
  });

  test('is a page that does not exist', () => {
    expect(findingsOf(cycle, anError('a', { otherwise: 'errors/gone' }))).toBe('');
  });
});
