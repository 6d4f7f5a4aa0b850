import type { DeepAnswer, SearchAnswer, SearchOutcome } from './answer.ts';
import type { Deepen } from './deepen.ts';
import { isLikeShortCode } from './like-short-code.ts';
import { type InstantRanking, rankInstantly, toAnswer } from './instant.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './open-lexicon.ts';
import type { ReadOptions } from './read-query.ts';
import type { SearchParts } from './search-parts.ts';

/** The search of the site: one function. */
export interface Search {
  search: (query: string, options?: ReadOptions) => SearchOutcome;
}

/** A lexicon that says “a” whatever it is asked. */
const ANY = new Proxy({} as Lexicon, {
  get: (_, part) => (part === 'collections' ? [['faq', '', '', 1]] : 'a'),
});

/**
 * Search once for nothing, so that the browser compiles what it will need: the script is there a tenth of a second
 * before the lexicon.
 */
export const warmUp = (): unknown => createSearch({ lexicon: ANY }).search('a b');

/** Create the search: instant answers from the lexicon, deeper ones with Pagefind where it can be loaded. */
export function createSearch(parts: SearchParts): Search {
  const index = parts.lexicon && openLexicon(parts.lexicon);
  let opening: Promise<Deepen> | undefined;
  const deepen = async (instant: SearchAnswer, ranking?: InstantRanking): Promise<DeepAnswer> => {
    try {
      // Loaded when somebody asks for it, not before: the instant layer does without it.
      opening ??= import('./deepen.ts').then(({ createDeepen }) => createDeepen(parts, index));
      return await (
        await opening
      )(instant, ranking);
    } catch {
      opening = undefined;
      return { ...instant, status: index ? 'instant-only' : 'none' };
    }
  };
  return {
    search(query, options) {
      const ranking = index && rankInstantly(index, query, options);
      const instant = ranking
        ? toAnswer(index, query, ranking)
        : { query, results: [], corrected: [], unknownCodes: [], pinned: 0 };
      let deep: Promise<DeepAnswer> | undefined;
      return {
        instant,
        isLikeShortCode: isLikeShortCode(query),
        get deep() {
          return (deep ??= deepen(instant, ranking));
        },
      };
    },
  };
}
