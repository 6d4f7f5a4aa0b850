import { expect, test } from 'vitest';

import { aLedger, anError, aQuestion, sources } from '../testing/builders.ts';
import { findingsIn } from '../testing/findings.ts';
import { wrongCode } from './wrong-code.ts';

const pages = sources(anError('a'), anError('b'), aQuestion('start'));
const PUBLISHED = ['errors/a', 'errors/b', 'questions/start'] as const;
const codes = pages.links.data.codes;
const withCodes = (changed: Record<string, string>) => ({
  ...pages,
  links: aLedger(PUBLISHED, {}, { ...codes, ...changed }),
});

test('the codes that “npm run links” gives are right', () => {
  expect(Object.keys(codes)).toEqual(['errors/a', 'errors/b']);
  expect(findingsIn(wrongCode, pages)).toBe('');
});

test('a code with a wrong character is found', () => {
  expect(findingsIn(wrongCode, withCodes({ 'errors/a': 'K7M4' }))).toMatchInlineSnapshot(`
    "content/links.yaml:6 [codes.errors/a] wrong-code
      “K7M4” is no short code: its last character must fit the others. A code never changes, so write the one that was published."
  `);
  expect(findingsIn(wrongCode, withCodes({ 'errors/a': 'k7' }))).toContain('“k7” is no short code');
});

test('one code for two pages is found at the second', () => {
  const all = withCodes({ 'errors/a': 'K7M5', 'errors/b': 'K7M5' });
  expect(findingsIn(wrongCode, all)).toMatchInlineSnapshot(`
    "content/links.yaml:7 [codes.errors/b] wrong-code
      “K7M5” is the code of “errors/a” already. A code never changes, so write the one that was published."
  `);
});

test('a code of a page that never was published is found, with the page it may mean', () => {
  expect(findingsIn(wrongCode, withCodes({ 'errors/bb': 'K7M5' }))).toMatchInlineSnapshot(`
    "content/links.yaml:8 [codes.errors/bb] wrong-code
      “errors/bb” has a code and was never published. Did you mean “errors/b”? Correct the reference."
  `);
});

test('a question needs no code', () => {
  expect(findingsIn(wrongCode, withCodes({ 'questions/start': 'K7M5' }))).toMatchInlineSnapshot(`
    "content/links.yaml:8 [codes.questions/start] wrong-code
      “questions/start” needs no code. Remove the line."
  `);
});

test('a page that is gone keeps its code', () => {
  const all = { ...sources(anError('a')), links: aLedger(PUBLISHED, { 'errors/b': 'errors/a' }) };
  expect(findingsIn(wrongCode, all)).toBe('');
});

test('nothing is wrong in a ledger that cannot be read', () => {
  const links = { ...aLedger(PUBLISHED, {}, { 'errors/a': 'K7M4' }), isUnreadable: true };
  expect(findingsIn(wrongCode, { ...pages, links })).toBe('');
});
