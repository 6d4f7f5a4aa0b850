import { expect, test } from 'vitest';

import { aFix, anError, aQuestion, sources } from '../testing/builders.ts';
import { findingsIn, findingsOf } from '../testing/findings.ts';
import { deadEnd } from './dead-end.ts';

test('a question whose every answer gives up never reaches “fixed”', () => {
  const found = findingsOf(deadEnd, aQuestion('start', { broken: 'help', unsure: 'help' }));
  expect(found).toMatchInlineSnapshot(`
    "content/questions/start.yaml:3 [answers] dead-end
      No way leads from “What about start?” to “fixed”. Lead one answer to an article."
  `);
});

test('questions that lead round in a circle reach nothing', () => {
  const found = findingsOf(
    deadEnd,
    aQuestion('start', { a: 'questions/b', unsure: 'questions/b' }),
    aQuestion('b', { a: 'questions/start', unsure: 'questions/start' }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/questions/b.yaml:3 [answers] dead-end
      No way leads from “What about b?” to “fixed” and “get help”. Lead one answer to an article. Lead one answer to “help”.
    content/questions/start.yaml:3 [answers] dead-end
      No way leads from “What about start?” to “fixed” and “get help”. Lead one answer to an article. Lead one answer to “help”."
  `);
});

test('a question that leads to an article is no dead end: an article has exits, even without fixes', () => {
  expect(findingsOf(deadEnd, aQuestion('start', { a: 'errors/x', unsure: 'errors/x' }), anError('x'))).toBe(
    '',
  );
});

test('a question that leads to a fix is no dead end', () => {
  expect(findingsOf(deadEnd, aQuestion('start', { a: 'fixes/f', unsure: 'fixes/f' }), aFix('f'))).toBe('');
});

test('articles and fixes are never dead ends by themselves', () => {
  expect(
    findingsOf(deadEnd, anError('x', { fixes: ['f'], otherwise: 'errors/y' }), anError('y'), aFix('f')),
  ).toBe('');
});

test('an answer that leads to no file is reported as that, not as a dead end too', () => {
  expect(findingsOf(deadEnd, aQuestion('start', { a: 'errors/gone', unsure: 'help' }))).toBe('');
});

test('an answer that leads to a file that cannot be read is no dead end', () => {
  const all = {
    ...sources(aQuestion('start', { a: 'questions/broken', unsure: 'help' })),
    unreadable: [{ ref: 'questions/broken' as const, mentions: new Set<string>() }],
  };
  expect(findingsIn(deadEnd, all)).toBe('');
});
