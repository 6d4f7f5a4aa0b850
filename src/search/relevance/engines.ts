import MiniSearch from 'minisearch';

import type { SearchAnswer, SearchResult } from '../answer.ts';
import { createSearch } from '../create-search.ts';
import type { Pagefind } from '../deep.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalise } from '../normalise.ts';
import { openLexicon } from '../open-lexicon.ts';
import type { PageText } from '../page-texts.ts';

/** Something that answers queries, to be compared. */
export interface Engine {
  name: string;
  answer: (query: string) => Promise<SearchAnswer> | SearchAnswer;
}

/** Our search, its instant layer alone and both layers where there is a Pagefind index. */
export function ourEngines(lexicon: Lexicon, pagefind: Pagefind | undefined): Engine[] {
  const { search } = createSearch({ lexicon, ...(pagefind && { pagefind }) });
  const instant: Engine = { name: 'ours, instant layer', answer: (query) => search(query).instant };
  return pagefind
    ? [instant, { name: 'ours, both layers', answer: (query) => search(query).deep }]
    : [instant];
}

/** Pagefind as it is: the whole query at once, in its own order. */
export const plainPagefind = (pagefind: Pagefind): Engine => ({
  name: 'Pagefind alone',
  async answer(query) {
    const { results } = await pagefind.search(query);
    const addresses = await Promise.all(
      results.slice(0, 10).map(async (result) => (await result.data()).url),
    );
    return toAnswer(
      query,
      addresses.map((url) => url.split('/').filter(Boolean).slice(-2).join('/')),
    );
  },
});

/** MiniSearch over the same texts, with typing slips and prefixes, titles and names first, and our normaliser in front. */
export function miniSearch(lexicon: Lexicon, textsOf: (ref: string) => readonly PageText[]): Engine {
  const index = new MiniSearch({ fields: ['title', 'messages', 'names', 'texts'] });
  const messages = lexicon.messages.split('\n');
  const { pages } = openLexicon(lexicon);
  index.addAll(
    pages.map(({ ref, title }, page) => {
      const lines = textsOf(ref);
      const join = (test: (line: PageText) => boolean) =>
        normalise(
          lines
            .filter(test)
            .map(({ text }) => text)
            .join('\n'),
        );
      return {
        id: ref,
        title: normalise(title),
        messages: normalise(messages[page] ?? ''),
        names: join(({ weight }) => weight > 1),
        texts: join(({ weight }) => weight <= 1),
      };
    }),
  );
  const options = { boost: { title: 3, messages: 2, names: 2 }, fuzzy: 0.2, prefix: true };
  return {
    name: 'MiniSearch, tuned',
    answer: (query) =>
      toAnswer(
        query,
        index
          .search(normalise(query), options)
          .slice(0, 10)
          .map(({ id }) => String(id)),
      ),
  };
}

/** Put the pages another engine found into the form of our answers. It is never sure. */
const toAnswer = (query: string, refs: readonly string[]): SearchAnswer => ({
  query,
  results: refs.map(
    (ref) =>
      ({
        ref,
        path: `/${ref}/`,
        title: ref,
        kind: ref.split('/')[0],
        score: 0,
        matchedWords: [],
        confident: false,
      }) as unknown as SearchResult,
  ),
  corrected: [],
  unknownCodes: [],
  pinned: 0,
});
