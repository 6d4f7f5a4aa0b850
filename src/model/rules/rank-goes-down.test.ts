import { describe, expect, test } from 'vitest';

import { RISKS } from '../../schema/risk.ts';
import { aFix, anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { rankGoesDown } from './rank-goes-down.ts';

const byRisk = RISKS.map((risk) => aFix(risk, { risk }));

describe('the rank goes down', () => {
  test('where a harmless fix stands after one that takes something away', () => {
    const found = findingsOf(rankGoesDown, anError('x', { fixes: ['erases-data', 'none'] }), ...byRisk);
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:16 [fixes.1] rank-goes-down
        “none” (none) stands after “erases-data” (erases-data). Move it up: the least invasive fix comes first."
    `);
  });

  test('where a free fix stands after one that costs money', () => {
    const found = findingsOf(
      rankGoesDown,
      anError('x', { fixes: ['buy', 'free'] }),
      aFix('buy', { cost: 'money' }),
      aFix('free'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:16 [fixes.1] rank-goes-down
        “free” (none) stands after “buy” (none, costs money). Move it up: the least invasive fix comes first."
    `);
  });

  test('twice, at the line of each fix, also behind a fix that does not exist', () => {
    const found = findingsOf(
      rankGoesDown,
      anError('x', {
        fixes: ['erases-data', 'gone', { because: 'It helps.', fix: 'your-choice' }, 'none'],
      }),
      ...byRisk,
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:18 [fixes.2.fix] rank-goes-down
        “your-choice” (your-choice) stands after “erases-data” (erases-data). Move it up: the least invasive fix comes first.
      content/errors/x.mdx:19 [fixes.3] rank-goes-down
        “none” (none) stands after “your-choice” (your-choice). Move it up: the least invasive fix comes first."
    `);
  });
});

describe('the rank does not go down', () => {
  test('where it rises step by step', () => {
    expect(findingsOf(rankGoesDown, anError('x', { fixes: [...RISKS] }), ...byRisk)).toBe('');
  });

  test('where it stays: among equals the likeliest comes first', () => {
    const found = findingsOf(rankGoesDown, anError('x', { fixes: ['b', 'a'] }), aFix('a'), aFix('b'));
    expect(found).toBe('');
  });

  test('where money and the reader’s choice meet, in either order', () => {
    const found = findingsOf(
      rankGoesDown,
      anError('x', { fixes: ['buy', 'your-choice'] }),
      anError('y', { fixes: ['your-choice', 'buy'] }),
      aFix('buy', { cost: 'money' }),
      ...byRisk,
    );
    expect(found).toBe('');
  });

  test('where money is spent on something more invasive', () => {
    const found = findingsOf(
      rankGoesDown,
      anError('x', { fixes: ['none', 'pay-and-erase'] }),
      aFix('pay-and-erase', { cost: 'money', risk: 'erases-data' }),
      ...byRisk,
    );
    expect(found).toBe('');
  });

  test('from one article to the next', () => {
    const found = findingsOf(
      rankGoesDown,
      anError('x', { fixes: ['erases-data'], otherwise: 'errors/y' }),
      anError('y', { fixes: ['none'] }),
      ...byRisk,
    );
    expect(found).toBe('');
  });
});
