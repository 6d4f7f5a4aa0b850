import { describe, expect, test } from 'vitest';

import { compileLibrary } from './compile.ts';
import { articlesIn, pageAt, refsIn, titleOf } from './library.ts';
import { lineOf } from './records.ts';
import { RULES } from './rules/index.ts';
import {
  aCause,
  aFaq,
  aFix,
  aLedger,
  aLibrary,
  aMethod,
  anError,
  aQuestion,
  aStart,
  sources,
} from './testing/builders.ts';
import { allFindingsOf } from './testing/findings.ts';

const content = [
  aStart('errors/x', 'causes/c', 'methods/icloud', 'faq/q'),
  anError('x', { fixes: ['f', 'g'], causes: ['c'], otherwise: 'causes/c' }),
  aCause('c', { fixes: ['h'] }),
  aMethod('icloud'),
  aFaq('q'),
  ...[aFix('f'), aFix('g'), aFix('h')],
];

test('content without a fault has no issue', () => {
  expect(allFindingsOf(...content)).toBe('');
});

test('no content at all lacks one thing: a beginning', () => {
  expect(compileLibrary(sources()).issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/questions/start.yaml question-parents',
  ]);
});

test('one run names what all rules find', () => {
  const found = allFindingsOf(
    ...content,
    aFix('unused'),
    aQuestion('orphan', { a: 'errors/gone', b: 'help' }),
  );
  expect(found.split('\n').filter((line) => line.startsWith('content/'))).toEqual([
    'content/fixes/unused.mdx:1 unused-fix',
    'content/questions/orphan.yaml:1 [ask] unreachable-node',
    'content/questions/orphan.yaml:3 [answers] missing-unsure',
    'content/questions/orphan.yaml:6 [answers.0.goTo] unknown-reference',
  ]);
  expect(new Set(RULES).size).toBe(RULES.length);
});

describe('the library', () => {
  const library = aLibrary(...content);

  test('holds every page under its reference, in order', () => {
    expect([...library.pages.keys()]).toEqual([
      ...['causes/c', 'errors/x', 'faq/q', 'methods/icloud'],
      ...['fixes/f', 'fixes/g', 'fixes/h', 'questions/start'],
    ]);
    expect(refsIn(library, 'fixes')).toEqual(['fixes/f', 'fixes/g', 'fixes/h']);
    expect(articlesIn(library, 'faq').map(({ id }) => id)).toEqual(['q']);
  });

  test('knows where each fix is used', () => {
    expect([...library.uses].map(([id, sections]) => [id, ...sections.map(({ place }) => place)])).toEqual([
      ['h', 'causes/c#h'],
      ['f', 'errors/x#f'],
      ['g', 'errors/x#g'],
    ]);
  });

  test('finds the page of a place, and its heading', () => {
    const headings = (['errors/x#f', 'questions/start', 'help'] as const).map((place) => {
      const page = pageAt(library, place);
      return page && titleOf(page);
    });
    expect(headings).toEqual(['Title of x', 'What about start?', undefined]);
  });

  test('is frozen to the last leaf', () => {
    const [article] = library.articles;
    expect(Object.isFrozen(library) && Object.isFrozen(article?.data.sources)).toBe(true);
    expect(() => (article?.data.appliesTo as string[]).push('iOS 99')).toThrow(TypeError);
  });

  test('carries the paths, the codes, and where what is gone leads now', () => {
    const links = aLedger(['errors/x', 'errors/old'], { 'errors/old': 'errors/x' }, { 'errors/x': 'K7M5' });
    const { library: compiled } = compileLibrary({ ...sources(...content), links });
    expect(compiled.codes).toEqual({ 'errors/x': 'K7M5' });
    expect([...compiled.moved]).toEqual([['errors/old', 'errors/x']]);
    expect(Object.keys(compiled.paths)).toEqual(['wifi']);
  });
});

describe('the line of a field', () => {
  const lines = new Map([
    ['fixes', 10],
    ['fixes.1', 12],
  ]);

  test.each([
    ['fixes.1', 12],
    ['fixes.1.fix', 12],
    ['fixes.2', 10],
    ['otherwise', 1],
    ['', 1],
  ])('“%s” is %i: that of the nearest field around it', (field, line) => {
    expect(lineOf(lines, field)).toBe(line);
  });
});
