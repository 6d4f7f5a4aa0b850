import { describe, expect, test } from 'vitest';

import { aCause, anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { tellApart } from './tell-apart.ts';

const [a, b] = [aCause('wifi'), aCause('storage')];
const sign = (goTo: 'help' | `causes/${string}`) => ({ sign: 'The bar is full.', goTo });

describe('an error with several causes', () => {
  test('needs a sign for each', () => {
    const found = findingsOf(
      tellApart,
      anError('x', { causes: ['wifi', 'storage'], tellApart: [sign('causes/wifi')] }),
      anError('y', { causes: ['wifi', 'storage'] }),
      ...[a, b],
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:16 [causes.1] tell-apart
        Nothing tells the cause “storage” apart. Add a sign under “tellApart:” with “goTo: causes/storage”.
      content/errors/y.mdx:15 [causes.0] tell-apart
        Nothing tells the cause “wifi” apart. Add a sign under “tellApart:” with “goTo: causes/wifi”.
      content/errors/y.mdx:16 [causes.1] tell-apart
        Nothing tells the cause “storage” apart. Add a sign under “tellApart:” with “goTo: causes/storage”."
    `);
  });

  test('needs signs that lead apart', () => {
    const found = findingsOf(
      tellApart,
      anError('x', {
        causes: ['wifi', 'storage'],
        tellApart: [sign('causes/wifi'), sign('causes/storage'), sign('causes/wifi')],
      }),
      ...[a, b],
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:23 [tellApart.2.goTo] tell-apart
        Two signs lead to “causes/wifi”. Join them, or lead one elsewhere."
    `);
  });

  test('may have signs that lead elsewhere too', () => {
    const signs = [sign('help'), sign('causes/storage'), sign('causes/wifi')];
    expect(
      findingsOf(tellApart, anError('x', { causes: ['wifi', 'storage'], tellApart: signs }), ...[a, b]),
    ).toBe('');
  });
});

test('a misspelt cause is reported as such only', () => {
  const found = findingsOf(
    tellApart,
    anError('x', { causes: ['wifi', 'storrage'], tellApart: [sign('causes/wifi'), sign('causes/storage')] }),
    anError('y', { causes: ['wifi', 'storage'], tellApart: [sign('causes/wifi'), sign('causes/storrage')] }),
    ...[a, b],
  );
  expect(found).toBe('');
});

test('an error with one cause needs no sign', () => {
  const found = findingsOf(
    tellApart,
    anError('x', { causes: ['wifi'] }),
    anError('y', { tellApart: [sign('help'), sign('help')] }),
    a,
  );
  expect(found).toBe('');
});
