import { describe, expect, test } from 'vitest';

import type { ContentSources } from '../records.ts';
import { aBody, link, other, paragraph } from '../testing/bodies.ts';
import { aCause, aFaq, aFix, aLedger, aMethod, anError, aQuestion, sources } from '../testing/builders.ts';
import { findingsIn, findingsOf } from '../testing/findings.ts';
import { unknownReference } from './unknown-reference.ts';

describe('a reference to no file', () => {
  test('is told in every field of an error', () => {
    const found = findingsOf(
      unknownReference,
      anError('x', {
        fixes: ['check-wfi', { because: 'It helps.', fix: 'gone' }],
        otherwise: 'causes/gone',
        causes: ['wifi', 'wify'],
        tellApart: [{ sign: 'The bar is full.', goTo: 'causes/gone' }],
        sharedWith: ['errors/gone'],
      }),
      aFix('check-wifi'),
      aCause('wifi'),
      aMethod('icloud'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:15 [fixes.0] unknown-reference
        “fixes/check-wfi” does not exist. Did you mean “fixes/check-wifi”?
      content/errors/x.mdx:17 [fixes.1.fix] unknown-reference
        “fixes/gone” does not exist. Correct it, or add the file.
      content/errors/x.mdx:18 [otherwise] unknown-reference
        “causes/gone” does not exist. Correct it, or add the file.
      content/errors/x.mdx:21 [causes.1] unknown-reference
        “causes/wify” does not exist. Did you mean “causes/wifi”?
      content/errors/x.mdx:24 [tellApart.0.goTo] unknown-reference
        “causes/gone” does not exist. Correct it, or add the file.
      content/errors/x.mdx:26 [sharedWith.0] unknown-reference
        “errors/gone” does not exist. Correct it, or add the file."
    `);
  });

  test('is told in methods, causes, questions people ask, fixes and questions', () => {
    const blockers = [{ because: 'No cable', goTo: 'methods/gone' as const }];
    const found = findingsOf(
      unknownReference,
      aMethod('icloud', { blockers }),
      aCause('c', { affects: ['icloud', 'Finder'] }),
      aFaq('q', { fixes: ['gone'], otherwise: 'faq/gone' }),
      aFix('f', { blockers, copyFirst: 'gone' }),
      aQuestion('start', { a: 'questions/gone', unsure: 'help' }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/methods/icloud.mdx:26 [blockers.0.goTo] unknown-reference
        “methods/gone” does not exist. Correct it, or add the file.
      content/causes/c.mdx:13 [affects.1] unknown-reference
        “methods/Finder” does not exist. Correct it, or add the file.
      content/faq/q.mdx:11 [fixes.0] unknown-reference
        “fixes/gone” does not exist. Correct it, or add the file.
      content/faq/q.mdx:12 [otherwise] unknown-reference
        “faq/gone” does not exist. Correct it, or add the file.
      content/fixes/f.mdx:22 [blockers.0.goTo] unknown-reference
        “methods/gone” does not exist. Correct it, or add the file.
      content/fixes/f.mdx:23 [copyFirst] unknown-reference
        “fixes/gone” does not exist. Correct it, or add the file.
      content/questions/start.yaml:6 [answers.0.goTo] unknown-reference
        “questions/gone” does not exist. Correct it, or add the file."
    `);
  });

  test('is told in links of bodies, with their line', () => {
    const body = aBody(
      paragraph('See ', link('fixes/check-wfi'), '.'),
      paragraph('See ', link('fixes/check-wfi#check-wfi'), '.'),
      paragraph('See ', link('/fixes/check-wifi/'), '.'),
      paragraph('See ', link('#check-wifi'), '.'),
      paragraph('See ', link('questions/'), '.'),
      paragraph('See ', link('mailto:me@example.org'), '.'),
      other('definition', { url: 'fixes/gone' }),
    );
    expect(findingsOf(unknownReference, anError('x', {}, body), aFix('check-wifi'))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:102 unknown-reference
        “fixes/check-wfi” does not exist. Did you mean “fixes/check-wifi”?
      content/errors/x.mdx:104 unknown-reference
        “fixes/check-wfi” does not exist. Did you mean “fixes/check-wifi”?
      content/errors/x.mdx:106 unknown-reference
        “/fixes/check-wifi/” is no reference. Link to “collection/id”, for example “fixes/check-wifi”.
      content/errors/x.mdx:108 unknown-reference
        “#check-wifi” is no reference. Link to “collection/id”, for example “fixes/check-wifi”.
      content/errors/x.mdx:110 unknown-reference
        “questions/” is no reference. Link to “collection/id”, for example “fixes/check-wifi”.
      content/errors/x.mdx:112 unknown-reference
        “mailto:me@example.org” is no reference. Link to “collection/id”, for example “fixes/check-wifi”.
      content/errors/x.mdx:113 unknown-reference
        “fixes/gone” does not exist. Correct it, or add the file."
    `);
  });

  test('is told in aliases and synonyms', () => {
    const all: ContentSources = {
      ...sources(anError('no-space')),
      links: aLedger(['errors/no-space'], { 'errors/old': 'errors/nospace' }),
      synonyms: {
        file: 'content/synonyms.yaml',
        data: {
          same: [],
          said: { 'errors/no-space': ['full'], 'errors/gone': ['lost'] },
          elsewhere: [],
          families: { e8: 'errors/gone', mb: 'errors/no-space' },
        },
        lines: new Map([
          ['said.errors/gone', 7],
          ['families.e8', 12],
        ]),
      },
    };
    expect(findingsIn(unknownReference, all)).toMatchInlineSnapshot(`
      "content/links.yaml:6 [aliases.errors/old] unknown-reference
        “errors/nospace” does not exist. Did you mean “errors/no-space”?
      content/synonyms.yaml:7 unknown-reference
        “errors/gone” does not exist. Correct it, or add the file.
      content/synonyms.yaml:12 unknown-reference
        “errors/gone” does not exist. Correct it, or add the file."
    `);
  });

  test('is told where an alias leads to a section that its page does not have', () => {
    const all: ContentSources = {
      ...sources(anError('a', { fixes: ['check-wifi'] }), aFix('check-wifi')),
      links: aLedger(['errors/a'], {
        'errors/b': 'errors/a#chek-wifi',
        'errors/c': 'errors/a#check-wifi',
        'errors/d': 'fixes/check-wifi#steps',
        'errors/e': 'errors/gone#check-wifi',
      }),
    };
    expect(findingsIn(unknownReference, all)).toMatchInlineSnapshot(`
      "content/links.yaml:9 [aliases.errors/e] unknown-reference
        “errors/gone” does not exist. Correct it, or add the file.
      content/links.yaml:6 [aliases.errors/b] unknown-reference
        “errors/a” has no section “#chek-wifi”. Did you mean “check-wifi”?
      content/links.yaml:8 [aliases.errors/d] unknown-reference
        “fixes/check-wifi” has no section “#steps”. Lead to the page, or to another section."
    `);
  });

  test('is told with the same id in another collection', () => {
    const found = findingsOf(
      unknownReference,
      anError('x', { otherwise: 'errors/wifi' }),
      aCause('wifi'),
      aMethod('icloud'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:14 [otherwise] unknown-reference
        “errors/wifi” does not exist. Did you mean “causes/wifi”?"
    `);
  });

  test('is told without a guess where no name is near', () => {
    const found = findingsOf(unknownReference, anError('x', { otherwise: 'errors/completely-else' }));
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:14 [otherwise] unknown-reference
        “errors/completely-else” does not exist. Correct it, or add the file."
    `);
  });
});

describe('a reference is known', () => {
  test('where its file is there, also to itself, to help and to full addresses', () => {
    const body = aBody(
      paragraph(
        link('fixes/f'),
        link('fixes/f#used-for'),
        link('https://example.org'),
        link('http://a.example'),
      ),
      paragraph(link('errors/'), link('faq/')),
    );
    const found = findingsOf(
      unknownReference,
      anError('x', { fixes: ['f'], otherwise: 'errors/x' }, body),
      aFix('f'),
    );
    expect(found).toBe('');
  });

  test('where its file is there but cannot be read', () => {
    const all = {
      ...sources(anError('x', { fixes: ['broken'] }, aBody(paragraph(link('fixes/broken'))))),
      unreadable: [{ ref: 'fixes/broken' as const, mentions: new Set<string>() }],
    };
    expect(findingsIn(unknownReference, all)).toBe('');
  });
});
