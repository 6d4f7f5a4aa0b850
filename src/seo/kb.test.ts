import { expect, test } from 'vitest';
import { z } from 'astro/zod';

import { aFix, aFaq, aLibrary, aLibraryWithCodes, anError, aStart } from '../model/testing/builders.ts';
import { kbSchema } from './kb-schema.ts';
import { knowledgeBaseOf, newestReview } from './kb.ts';

const library = aLibrary(
  anError('backup-slow', {
    codes: ['MBErrorDomain/205'],
    fixes: [{ fix: 'check-wifi', because: 'It uploads.' }, 'erase'],
    reviewed: '2026-09-01',
  }),
  aFaq('is-it-safe', { reviewed: '2026-10-05' }),
  aFix('check-wifi', { blockers: [{ because: 'No router', goTo: 'help' }], reviewed: '2026-08-01' }),
  aFix('erase', { risk: 'erases-data', copyFirst: 'check-wifi', reviewed: '2026-08-02' }),
  aStart('errors/backup-slow', 'faq/is-it-safe'),
);
const data = knowledgeBaseOf(library, (path) => `/kb${path}`);

test('the knowledge base fits its schema', () => {
  expect(kbSchema.safeParse(data).error).toBeUndefined();
});

test('it is dated by the newest review, not by the clock', () => {
  expect(newestReview(library)).toBe('2026-10-05');
  expect(data.generated).toBe('2026-10-05');
});

test('an error names its messages, its codes, and its fixes in order with their addresses', () => {
  expect(data.articles.find(({ ref }) => ref === 'errors/backup-slow')).toEqual({
    ref: 'errors/backup-slow',
    url: '/kb/errors/backup-slow/',
    title: 'Title of backup-slow',
    summary: 'Summary of backup-slow.',
    kind: 'message',
    messages: ['Message of backup-slow'],
    codes: ['MBErrorDomain/205'],
    fixes: [
      { ref: 'fixes/check-wifi', url: '/kb/errors/backup-slow/#check-wifi', because: 'It uploads.' },
      { ref: 'fixes/erase', url: '/kb/errors/backup-slow/#erase' },
    ],
    reviewed: '2026-09-01',
    sources: ['general-knowledge'],
  });
});

test('keys without a value are left out', () => {
  const faq = data.articles.find(({ ref }) => ref === 'faq/is-it-safe') ?? {};
  expect(Object.keys(faq)).toEqual(['ref', 'url', 'title', 'summary', 'reviewed', 'sources', 'kind']);
});

test('a page with a short code says it', () => {
  const coded = aLibraryWithCodes(
    anError('backup-slow', { codes: ['MBErrorDomain/205'] }),
    aStart('errors/backup-slow'),
  );
  const [article] = knowledgeBaseOf(coded, (path) => path).articles;
  expect(article?.code).toBe(coded.codes['errors/backup-slow']);
  expect(article?.code).toMatch(/^[0-9A-Z]{4}$/);
});

test('a fix says what it takes and what must come first', () => {
  expect(data.fixes.find(({ ref }) => ref === 'fixes/erase')).toMatchObject({
    risk: 'erases-data',
    copyFirst: 'fixes/check-wifi',
    report: { done: 'I did it.', failed: 'It did not help.' },
  });
  expect(data.fixes.find(({ ref }) => ref === 'fixes/check-wifi')?.blockers).toEqual([
    { because: 'No router', goTo: 'help' },
  ]);
});

test('every way of the library is an edge', () => {
  expect(data.edges).toContainEqual({ from: 'questions/start', to: 'errors/backup-slow', kind: 'answer' });
  expect(data.edges).toContainEqual({
    from: 'errors/backup-slow#check-wifi',
    to: 'errors/backup-slow#erase',
    kind: 'no',
  });
});

test.each([
  ['a full address', { url: 'https://help.example.org/errors/x/' }],
  ['a ref of an unknown collection', { ref: 'guides/x' }],
  ['a day that does not exist', { reviewed: '2026-02-30' }],
  ['an unknown key', { surprise: true }],
])('the schema refuses %s', (_, change) => {
  const [article] = data.articles;
  expect(kbSchema.safeParse({ ...data, articles: [{ ...article, ...change }] }).success).toBe(false);
});

test('the schema can be written as JSON Schema, and explains its keys there', () => {
  const schema = z.toJSONSchema(kbSchema);
  expect(schema.required).toEqual(['generated', 'articles', 'fixes', 'questions', 'edges']);
  expect(JSON.stringify(schema)).toContain('The exact wordings of an error.');
});
