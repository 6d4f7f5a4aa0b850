import { type CorpusFile, type Draw, MAKERS } from './articles.ts';
import { proseOf } from './prose.ts';
import { questionsTo } from './questions.ts';
import { randomOf } from './random.ts';

/** The shares of the kinds of articles, about as in our content. */
const SHARES = { errors: 0.56, causes: 0.17, faq: 0.22, methods: 0.05 } as const;
/** Ways to back up do not become more where messages do. */
const MOST_METHODS = 12;
/** How many articles there are for each fix. */
const ARTICLES_PER_FIX = 4;

/** Make a corpus of some articles with their fixes and questions. The same size and seed give the same files. */
export function makeCorpus(articles: number, seed = 1): CorpusFile[] {
  const random = randomOf(seed);
  const count = (share: number) => Math.max(2, Math.round(articles * share));
  const ids = {
    errors: idsOf('error', count(SHARES.errors)),
    causes: idsOf('cause', count(SHARES.causes)),
    faq: idsOf('faq', count(SHARES.faq)),
    methods: idsOf('method', Math.min(MOST_METHODS, count(SHARES.methods))),
    fixes: idsOf('fix', Math.ceil(articles / ARTICLES_PER_FIX)),
    questions: [],
  };
  const prose = proseOf(random, articles);
  const draw: Draw = { random, prose, ids };
  const kinds = Object.keys(MAKERS) as (keyof typeof MAKERS)[];
  const pages = kinds.flatMap((kind) => ids[kind].map((_, number): CorpusFile => MAKERS[kind](draw, number)));
  const asked = pages
    .filter(({ collection }) => collection !== 'fixes')
    .map(({ collection, id }) => `${collection}/${id}` as const);
  return [...withEveryFix(pages, ids.fixes), ...questionsTo(asked, prose)];
}

const idsOf = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);

/** Give the fixes that no article drew to one each: the content check refuses a fix that nobody is led to. */
function withEveryFix(pages: CorpusFile[], fixes: readonly string[]): CorpusFile[] {
  const articles = pages.flatMap((page) =>
    'fixes' in page.data && page.data.fixes ? [page.data.fixes] : [],
  );
  const used = new Set(articles.flat().map((entry) => (typeof entry === 'string' ? entry : entry.fix)));
  fixes.filter((fix) => !used.has(fix)).forEach((fix, index) => articles[index % articles.length]?.push(fix));
  return pages;
}
