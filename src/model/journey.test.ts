import { describe, expect, test } from 'vitest';

import type { Article, Library } from './library.ts';
import { aFaq, aFix, aLibrary, aMethod, anError } from './testing/builders.ts';

const blockers = [{ because: 'No cable', goTo: 'help' as const }];

/** Get an article of a library. */
function articleOf(library: Library, ref: string): Article {
  const article = library.articles.find((other) => other.ref === ref);
  if (!article) throw new Error(`The test has no article “${ref}”.`);
  return article;
}

describe('the sections of an article', () => {
  const library = aLibrary(
    anError('x', { fixes: ['f', { fix: 'g', because: 'It helps here.' }], otherwise: 'faq/q' }),
    aFix('f'),
    aFix('g', { blockers }),
    aFaq('q'),
  );
  const { sections, ownExits } = articleOf(library, 'errors/x');

  test('are its fixes in order, each with its place and its reason', () => {
    expect(sections.map(({ place, position, fix, because }) => [place, position, fix.ref, because])).toEqual([
      ['errors/x#f', 1, 'fixes/f', undefined],
      ['errors/x#g', 2, 'fixes/g', 'It helps here.'],
    ]);
  });

  test('lead from “no” to the next one, and at last to “otherwise”', () => {
    expect(sections.map(({ exits }) => exits.no)).toEqual(['errors/x#g', 'faq/q']);
  });

  test('lead from “I can’t do this” to the reasons, or on where there are none', () => {
    expect(sections.map(({ exits }) => exits.cannot)).toEqual(['errors/x#g', 'errors/x#g-cannot']);
  });

  test('lead from “yes” to fixed and from “different message” to the search', () => {
    expect(sections.map(({ exits }) => [exits.yes, exits.different])).toEqual([
      ['fixed', 'search'],
      ['fixed', 'search'],
    ]);
  });

  test('are the only exits of an error with fixes', () => {
    expect(ownExits).toBeUndefined();
  });

  test('leave out a fix that does not exist', () => {
    const broken = aLibrary(anError('x', { fixes: ['gone', 'f'] }), aFix('f'));
    expect(articleOf(broken, 'errors/x').sections.map(({ place, exits }) => [place, exits.no])).toEqual([
      ['errors/x#f', 'help'],
    ]);
  });
});

describe('the exits of an article’s own body', () => {
  test('of a method lead to its first section, and to its reasons', () => {
    const library = aLibrary(aMethod('m', { fixes: ['f'], blockers }), aFix('f'));
    expect(articleOf(library, 'methods/m').ownExits).toEqual({
      yes: 'fixed',
      no: 'methods/m#f',
      different: 'search',
      cannot: 'methods/m#cannot',
    });
  });

  test('of a method without reasons lead on', () => {
    const library = aLibrary(aMethod('m', { fixes: ['f'] }), aFix('f'));
    expect(articleOf(library, 'methods/m').ownExits?.cannot).toBe('methods/m#f');
  });

  test('of a question people ask without fixes lead to “otherwise”', () => {
    const library = aLibrary(aFaq('q', { otherwise: 'errors/x' }), anError('x'));
    expect(articleOf(library, 'faq/q').ownExits).toMatchObject({ no: 'errors/x', cannot: 'errors/x' });
  });

  test('of an error without fixes lead to help', () => {
    expect(articleOf(aLibrary(anError('x')), 'errors/x').ownExits?.no).toBe('help');
  });
});
