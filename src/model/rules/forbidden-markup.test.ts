import { describe, expect, test } from 'vitest';

import { aBody, component, heading, link, other, paragraph } from '../testing/bodies.ts';
import { aFix, anError, aQuestion } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { forbiddenMarkup } from './forbidden-markup.ts';

describe('a body must not hold', () => {
  test('import and export', () => {
    const body = aBody(paragraph('Words'), other('mdxjsEsm', { value: 'export const a = 1' }));
    expect(findingsOf(forbiddenMarkup, anError('x', {}, body))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:102 forbidden-markup
        A body holds words only. Remove “import” and “export”."
    `);
  });

  test('expressions, on lines of their own and in a sentence', () => {
    const body = aBody(
      other('mdxFlowExpression', { value: '1 + 1' }),
      paragraph('The message of ', other('mdxTextExpression', { value: 'device' })),
      other('mdxFlowExpression', { value: '/* a comment\nof two lines */' }),
      other('mdxFlowExpression', { value: 'this is an expression of more than forty characters' }),
      other('mdxFlowExpression', { value: '' }),
    );
    expect(findingsOf(forbiddenMarkup, anError('x', {}, body))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 forbidden-markup
        Remove {1 + 1}. Curly brackets are not text here; write \\{ for a bracket.
      content/errors/x.mdx:103 forbidden-markup
        Remove {device}. Curly brackets are not text here; write \\{ for a bracket.
      content/errors/x.mdx:104 forbidden-markup
        Remove {/* a comment…}. Curly brackets are not text here; write \\{ for a bracket.
      content/errors/x.mdx:105 forbidden-markup
        Remove {this is an expression of more than forty…}. Curly brackets are not text here; write \\{ for a bracket.
      content/errors/x.mdx:106 forbidden-markup
        Remove {}. Curly brackets are not text here; write \\{ for a bracket."
    `);
  });

  test('large headings', () => {
    const body = aBody(heading(1), heading(2), heading(3));
    expect(findingsOf(forbiddenMarkup, anError('x', {}, body))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 forbidden-markup
        Start headings at “###”: the page has the larger ones.
      content/errors/x.mdx:102 forbidden-markup
        Start headings at “###”: the page has the larger ones."
    `);
  });

  test('any heading in a fix, also inside a component', () => {
    const body = aBody(component('Variant', { label: 'iPad' }, heading(3)), heading(6));
    expect(findingsOf(forbiddenMarkup, aFix('f', {}, body))).toMatchInlineSnapshot(`
      "content/fixes/f.mdx:102 forbidden-markup
        A fix has no headings: its section has one. Use <Variant label="…">.
      content/fixes/f.mdx:103 forbidden-markup
        A fix has no headings: its section has one. Use <Variant label="…">."
    `);
  });

  test('pictures of other hosts', () => {
    const body = aBody(
      paragraph(other('image', { url: 'https://example.org/a.png' })),
      paragraph(other('image', { url: '//example.org/a.png' })),
    );
    expect(findingsOf(forbiddenMarkup, anError('x', {}, body))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:102 forbidden-markup
        Remove the picture: it lies on another host, which would learn who reads this page.
      content/errors/x.mdx:104 forbidden-markup
        Remove the picture: it lies on another host, which would learn who reads this page."
    `);
  });
});

describe('a body may hold', () => {
  test('words, links, own pictures and small headings', () => {
    const body = aBody(
      heading(3),
      heading(4),
      paragraph('Words ', link('https://example.org')),
      paragraph(other('image', { url: './a.png' })),
    );
    expect(findingsOf(forbiddenMarkup, anError('x', {}, body))).toBe('');
  });

  test('nothing', () => {
    expect(findingsOf(forbiddenMarkup, anError('x'), anError('y', {}, aBody()), aQuestion('q'))).toBe('');
  });
});
