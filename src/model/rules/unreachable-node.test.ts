import { describe, expect, test } from 'vitest';

import { aFaq, aFix, anError, aQuestion, aStart, sources } from '../testing/builders.ts';
import { findingsIn, findingsOf } from '../testing/findings.ts';
import { unreachableNode } from './unreachable-node.ts';

describe('a page is unreachable', () => {
  test('where no answer leads to it, whatever else does', () => {
    const found = findingsOf(
      unreachableNode,
      aStart('errors/x'),
      anError('x', { otherwise: 'faq/only-otherwise' }),
      aFaq('only-otherwise'),
      aQuestion('orphan'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/faq/only-otherwise.mdx:1 unreachable-node
        No answer leads to “faq/only-otherwise”. Add an answer with “goTo: faq/only-otherwise” to a question in content/questions/.
      content/questions/orphan.yaml:1 [ask] unreachable-node
        No answer leads to “questions/orphan”. Add an answer with “goTo: questions/orphan” to a question in content/questions/."
    `);
  });

  test('once, where a whole branch hangs on it', () => {
    const found = findingsOf(
      unreachableNode,
      aStart(),
      aQuestion('orphan', { a: 'questions/below', b: 'errors/x', unsure: 'help' }),
      aQuestion('below', { a: 'errors/y', unsure: 'help' }),
      ...[anError('x'), anError('y')],
    );
    expect(found).toMatchInlineSnapshot(`
      "content/questions/orphan.yaml:1 [ask] unreachable-node
        No answer leads to “questions/orphan”. Add an answer with “goTo: questions/orphan” to a question in content/questions/."
    `);
  });

  test('once, where questions lead round in a circle', () => {
    const found = findingsOf(
      unreachableNode,
      aStart(),
      aQuestion('b', { a: 'questions/c', unsure: 'help' }),
      aQuestion('c', { a: 'questions/b', unsure: 'errors/x' }),
      anError('x'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/questions/b.yaml:1 [ask] unreachable-node
        No answer leads to “questions/b”. Add an answer with “goTo: questions/b” to a question in content/questions/."
    `);
  });
});

describe('a page is reachable', () => {
  test('along any chain of answers; fixes need none', () => {
    const found = findingsOf(
      unreachableNode,
      aQuestion('start', { a: 'questions/b', unsure: 'help' }),
      aQuestion('b', { a: 'questions/c', unsure: 'help' }),
      aQuestion('c', { a: 'errors/x', unsure: 'faq/y' }),
      ...[anError('x'), aFaq('y'), aFix('f')],
    );
    expect(found).toBe('');
  });

  test('where the answer that means it is misspelt: the slip is reported already', () => {
    expect(
      findingsOf(unreachableNode, aStart('errors/icloud-storage-ful'), anError('icloud-storage-full')),
    ).toBe('');
  });

  test('where a question that cannot be read mentions it, but not where only another file does', () => {
    const all = {
      ...sources(
        aStart(),
        anError('x'),
        aQuestion('q', { a: 'errors/z', unsure: 'help' }),
        anError('y'),
        anError('z'),
      ),
      unreadable: [
        { ref: 'questions/broken' as const, mentions: new Set(['goto', 'errors/x', 'questions/q']) },
        { ref: 'faq/broken' as const, mentions: new Set(['errors/y']) },
      ],
    };
    expect(findingsIn(unreachableNode, all)).toMatchInlineSnapshot(`
      "content/errors/y.mdx:1 unreachable-node
        No answer leads to “errors/y”. Add an answer with “goTo: errors/y” to a question in content/questions/."
    `);
  });
});

test('without a first question nothing is reachable, which is told once, by another rule', () => {
  expect(findingsOf(unreachableNode, aQuestion('begin'), anError('x'))).toBe('');
});

test('a first question that cannot be read still leads on', () => {
  const all = {
    ...sources(anError('x'), anError('y')),
    unreadable: [{ ref: 'questions/start' as const, mentions: new Set(['errors/x']) }],
  };
  expect(findingsIn(unreachableNode, all)).toMatchInlineSnapshot(`
    "content/errors/y.mdx:1 unreachable-node
      No answer leads to “errors/y”. Add an answer with “goTo: errors/y” to a question in content/questions/."
  `);
});
