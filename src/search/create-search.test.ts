import { describe, expect, test } from 'vitest';

import { aFaq, aFix, aLibrary, anError } from '../model/testing/builders.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { buildLexicon } from './build-lexicon.ts';
import { createSearch, warmUp } from './create-search.ts';
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
          const content = bodies[url] ?? '';
          const locations = content.split(' ').flatMap((word, at) => (word === term ? [at] : []));
          return Promise.resolve({
            url,
            meta: { title: `Title of ${url}` },
            content,
            locations,
            anchors: [],
          });
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

  test('with a page map only results that need a passage from their text are opened', async () => {
    const pagefind = aPagefind();
    const pageMap = await buildPageMap(aPagefind() as never, LEXICON);
    const { search } = createSearch({ lexicon: LEXICON, pagefind, pageMap });
    expect((await search('icloud storage').deep).results[0]?.ref).toBe('errors/full');
    expect(pagefind.opened).toBe(0);
    expect(await search('antenna').deep).toMatchObject({
      results: [
        {
          ref: 'fixes/check-wifi',
          passage: 'backup iphone settings antenna antenna',
          matchedWords: ['antenna'],
        },
      ],
    });
    expect(pagefind.opened).toBe(1);
  });

  test.each([
    ['is not there', undefined],
    ['cannot be loaded', () => Promise.reject(new Error('blocked'))],
    ['has lost a part of its index', aPagefind({})],
    ['fails', { search: () => Promise.reject(new Error('no network')) }],
  ])(
    'where Pagefind %s, the instant layer goes on alone, and says so where that matters',
    async (_, pagefind) => {
      const { search } = createSearch({ lexicon: LEXICON, ...(pagefind && { pagefind }) });
      expect(await search('storage on an antenna with a wrist').deep).toMatchObject({
        status: 'instant-only',
        results: [{ ref: 'errors/full' }],
      });
    },
  );

  test('Pagefind that fails matters to nobody whose query is the name of a page', async () => {
    const { search } = createSearch({
      lexicon: LEXICON,
      pagefind: () => Promise.reject(new Error('blocked')),
    });
    expect((await search('icloud storage').deep).status).toBe('full');
  });

  test('suggestions, which take the instant answer only, load nothing', () => {
    const loaded: string[] = [];
    const load = (name: string) => () => {
      loaded.push(name);
      return Promise.reject(new Error(name));
    };
    const { search } = createSearch({
      lexicon: LEXICON,
      pagefind: load('pagefind'),
      shortCodes: load('codes'),
    });
    expect(search('storage').instant.results.length).toBeGreaterThan(0);
    expect(loaded).toEqual([]);
  });
});

describe('without a lexicon', () => {
  const withPagefind = (pagefind?: Pagefind) =>
    createSearch({ lexicon: undefined, ...(pagefind && { pagefind }) }).search('“Antenna” and wrist!');

  test('Pagefind answers alone, word by word, and claims nothing', async () => {
    const { instant, deep } = withPagefind(aPagefind());
    expect(instant.results).toEqual([]);
    const { status, results } = await deep;
    expect(status).toBe('text-only');
    expect(results.map(({ path, confident }) => [path, confident])).toEqual([
      ['/fixes/check-wifi/', false],
      ['/faq/watch/', false],
    ]);
  });

  test.each([
    ['there is no Pagefind either', undefined],
    ['it has lost its index', aPagefind({})],
  ])('and where %s, it says that nothing could be searched', async (_, pagefind) => {
    expect(await withPagefind(pagefind).deep).toMatchObject({ status: 'none', results: [] });
  });
});

describe('short codes', () => {
  const codes = { K7M5: 'Check the Wi-Fi network', YJ3M: 'iCloud Storage Is Full' };
  const ask = (query: string, shortCodes: typeof codes | (() => Promise<never>) = codes) =>
    createSearch({ lexicon: LEXICON, pagefind: aPagefind(), shortCodes }).search(query);

  test.each(['K7M5', 'k7 m5', 'Code: k7m5', 'K7-M5.'])('%s opens its page', async (query) => {
    const outcome = ask(query);
    expect(outcome.isLikeShortCode).toBe(true);
    const { results, pinned } = await outcome.deep;
    expect(pinned).toBe(1);
    expect(results[0]).toMatchObject({ ref: 'fixes/check-wifi', shortCode: 'K7M5', confident: true });
  });

  test('a code opens the top of an article, not its first fix', async () => {
    expect((await ask('YJ3M').deep).results[0]?.path).toBe('/errors/full/');
  });

  test('a wrong code offers the nearest and claims nothing', async () => {
    const { results, pinned, wrongShortCode } = await ask('Code: k7o5').deep;
    expect({ pinned, wrongShortCode }).toEqual({ pinned: 0, wrongShortCode: 'K7O5' });
    expect(results[0]).toMatchObject({ shortCode: 'K7M5', confident: false });
  });

  test('where the list of codes cannot be loaded, the query is searched as words', async () => {
    const answer = await ask('K7M5', () => Promise.reject(new Error('offline'))).deep;
    expect(answer).toMatchObject({ pinned: 0, status: 'full' });
  });

  test.each(['wifi', 'full', 'error 54', '4013', '-54', 'K7M5 K7M5', 'backup', '!'.repeat(100_000)])(
    'a query is not like one: %s',
    (query) => {
      expect(ask(query).isLikeShortCode).toBe(false);
    },
  );
});

test('warming up never fails, and leaves the search as it was', () => {
  const before = createSearch({ lexicon: LEXICON }).search('icloud storage full').instant;
  expect(warmUp).not.toThrow();
  expect(createSearch({ lexicon: LEXICON }).search('icloud storage full').instant).toEqual(before);
});
