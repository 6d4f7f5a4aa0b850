import { describe, expect, test } from 'vitest';

import { aFaq, aFix, aLibrary, anError } from '../model/testing/builders.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { buildLexicon } from './build-lexicon.ts';
import { createSearch } from './create-search.ts';
import type { Pagefind } from './deep.ts';
import { buildPageMap } from './page-map.ts';

const LEXICON = buildLexicon(
  aLibrary(
    anError('full', { messages: ['iCloud Storage Is Full'], title: 'iCloud Storage Is Full' }),
    aFix('check-wifi', { title: 'Check the Wi-Fi network' }),
    aFaq('watch', { title: 'Is the Apple Watch saved too?' }),
  ),
  synonymsSchema.parse({}),
);
/** The words of each page’s body, as Pagefind knows them. */
const BODIES: Record<string, string> = {
  '/kb/errors/full/': 'backup iphone settings bar',
  '/kb/fixes/check-wifi/': 'backup iphone settings antenna antenna',
  '/kb/faq/watch/': 'backup iphone settings wrist',
};

/** Stand in for Pagefind: a page is a result where its body has the word. */
function aPagefind(bodies = BODIES): Pagefind & { asked: string[]; opened: number } {
  const pagefind = {
    asked: [] as string[],
    opened: 0,
    search(term: string | null) {
      if (term !== null) pagefind.asked.push(term);
      const hits = Object.entries(bodies)
        .map(([url, body], index) => ({ url, body, index }))
        .filter(({ body }) => term === null || body.includes(term));
      const results = hits.map(({ url, body, index }) => ({
        id: `en_${index}abc`,
        score: body.split(term ?? ' ').length - 1,
        data: () => {
          pagefind.opened += 1;
          return Promise.resolve({ url });
        },
      }));
      return Promise.resolve({ results });
    },
  };
  return pagefind;
}

describe('createSearch', () => {
  test('the instant answer is there at once, the deep one joins with what only bodies say', async () => {
    const { instant, deep } = createSearch({ lexicon: LEXICON, pagefind: aPagefind() }).search('antenna');
    expect(instant.results).toEqual([]);
    expect(await deep).toMatchObject({ status: 'full', results: [{ ref: 'fixes/check-wifi' }] });
  });

  test('Pagefind is loaded at the first query that needs it, once', async () => {
    let loads = 0;
    const pagefind = () => {
      loads += 1;
      return Promise.resolve(aPagefind());
    };
    const { search } = createSearch({ lexicon: LEXICON, pagefind });
    await search('iCloud Storage Is Full').deep;
    expect(loads).toBe(0);
    await Promise.all([search('antenna').deep, search('wrist').deep]);
    expect(loads).toBe(1);
  });

  test('it is asked for single words, never twice, never with quotes or line breaks', async () => {
    const pagefind = aPagefind();
    const { search } = createSearch({ lexicon: LEXICON, pagefind });
    await search('"antenna"\nwrist “bar” antenna').deep;
    await search('antenna wrist').deep;
    expect(pagefind.asked.filter((term) => /[^\p{L}\p{N}]/u.test(term))).toEqual([]);
    expect(new Set(pagefind.asked).size).toBe(pagefind.asked.length);
  });

  test('with a page map no result is opened', async () => {
    const pagefind = aPagefind();
    const pageMap = await buildPageMap(aPagefind() as never, LEXICON);
    const { search } = createSearch({ lexicon: LEXICON, pagefind, pageMap });
    expect(await search('wrist').deep).toMatchObject({ results: [{ ref: 'faq/watch' }] });
    expect(pagefind.opened).toBe(0);
  });

  test.each([
    ['is not there', undefined],
    ['cannot be loaded', () => Promise.reject(new Error('blocked'))],
    ['has lost a part of its index', aPagefind({})],
    ['fails', { search: () => Promise.reject(new Error('no network')) }],
  ])('where Pagefind %s, the instant layer goes on alone', async (_, pagefind) => {
    const { search } = createSearch({ lexicon: LEXICON, ...(pagefind && { pagefind }) });
    expect(await search('icloud storage').deep).toMatchObject({
      status: 'instant-only',
      results: [{ ref: 'errors/full' }],
    });
  });
});
