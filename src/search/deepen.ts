import type { DeepAnswer, SearchAnswer } from './answer.ts';
import { type DeepSearch, openDeepSearch } from './deep.ts';
import { type InstantRanking, isEnough } from './instant.ts';
import { isLikeShortCode } from './like-short-code.ts';
import type { Index } from './open-lexicon.ts';
import type { Part, SearchParts } from './search-parts.ts';

/** Turns an instant answer into that of all layers. Without a ranking there is no lexicon. Never rejects. */
export type Deepen = (instant: SearchAnswer, ranking: InstantRanking | undefined) => Promise<DeepAnswer>;

/** Create what deepens answers: short codes first, then Pagefind where the instant layer is not sure. */
export function createDeepen(parts: SearchParts, index: Index | undefined): Deepen {
  if (!index) return (instant) => searchTextsOnly(parts, instant);
  const { pagefind, pageMap, shortCodes } = parts;
  let opening: Promise<DeepSearch> | undefined;
  const open = async (): Promise<DeepSearch> => {
    const [found, map] = await Promise.all([load(pagefind), load(pageMap)]);
    return openDeepSearch(found, index, map);
  };
  const readShortCode = async (instant: SearchAnswer, ranking: InstantRanking): Promise<SearchAnswer> => {
    if (!shortCodes || !isLikeShortCode(instant.query)) return instant;
    try {
      const [{ answerShortCode }, titles] = await Promise.all([import('./short-codes.ts'), load(shortCodes)]);
      return answerShortCode(index, ranking, instant, titles);
    } catch {
      // Without the list of codes the words are searched as any others.
      return instant;
    }
  };
  return async (instant, ranking) => {
    if (!ranking) return { ...instant, status: 'full' };
    const answer = await readShortCode(instant, ranking);
    const isDone = answer.pinned > 0 || answer.wrongShortCode !== undefined;
    if (isDone || ranking.query.words.length === 0) return { ...answer, status: 'full' };
    if (!pagefind) return { ...answer, status: 'instant-only' };
    try {
      opening ??= open();
      return { ...(await (await opening).answer(instant.query, ranking)), status: 'full' };
    } catch {
      // Blocked WebAssembly, a missing file, no network: the instant layer goes on alone. The next query tries again.
      opening = undefined;
      return { ...answer, status: isEnough(ranking.ranked[0]) ? 'full' : 'instant-only' };
    }
  };
}

/** Answer with Pagefind alone, for the case that there is no lexicon. */
async function searchTextsOnly({ pagefind }: SearchParts, nothing: SearchAnswer): Promise<DeepAnswer> {
  try {
    const [{ searchTexts }, found] = await Promise.all([import('./text-search.ts'), load(pagefind)]);
    if (!found) return { ...nothing, status: 'none' };
    return { ...nothing, results: await searchTexts(found, nothing.query), status: 'text-only' };
  } catch {
    return { ...nothing, status: 'none' };
  }
}

/** Get a part that is there, or load it. */
const load = async <Value>(part: Part<Value>): Promise<Value> =>
  typeof part === 'function' ? (part as () => Promise<Value>)() : part;
