import { expect, test } from 'vitest';

import { relatedTo } from './related.ts';
import { aCause, aFaq, aFix, aLibrary, anError } from './testing/builders.ts';

/** List the pages related to the error “x” of a library. */
function relatedToX(...others: Parameters<typeof aLibrary>): string[] {
  const library = aLibrary(...others);
  const article = library.articles.find(({ ref }) => ref === 'errors/x');
  return article ? relatedTo(library, article).map(({ ref }) => ref) : [];
}

const x = anError('x', { fixes: ['f', 'g'], causes: ['c'] });
const fixes = [aFix('f'), aFix('g'), aFix('h')];

test('related are articles with the same fixes; more of them come first', () => {
  const related = relatedToX(
    x,
    ...fixes,
    anError('a-one', { fixes: ['f'] }),
    aFaq('both', { fixes: ['g', 'f'] }),
    anError('b-none', { fixes: ['h'] }),
  );
  expect(related).toEqual(['faq/both', 'errors/a-one']);
});

test('a shared cause counts as much as two shared fixes, and more than one', () => {
  const related = relatedToX(
    x,
    ...fixes,
    aCause('c'),
    anError('a-one', { fixes: ['f'] }),
    anError('b-both', { fixes: ['f', 'g'] }),
    anError('z-cause', { causes: ['c'] }),
  );
  expect(related).toEqual(['causes/c', 'errors/b-both', 'errors/z-cause', 'errors/a-one']);
});

test('at most four are shown; ties go by reference', () => {
  const many = ['e', 'd', 'c', 'b', 'a'].map((id) => anError(id, { fixes: ['f'] }));
  expect(relatedToX(x, ...fixes, ...many)).toEqual(['errors/a', 'errors/b', 'errors/c', 'errors/d']);
});

test('an article is not related to itself, nor to one that shares nothing', () => {
  expect(relatedToX(x, ...fixes, aFaq('q'))).toEqual([]);
});
