import type { Collection } from '../schema/reference.ts';
import { collectEvidence, type Evidence, isStrong } from './evidence.ts';
import type { Index } from './open-lexicon.ts';
import type { Query } from './read-query.ts';
import type { Entry } from './unpack-lexicon.ts';

export interface Ranked extends Evidence {
  score: number;
}

/** A page nothing speaks for. */
export const toUnranked = (page: number): Ranked => ({
  page,
  score: 0,
  points: 0,
  named: 0,
  aligned: 0,
  line: undefined,
});

/** How a query is put: it asks for steps (“how do I”), asks something else, tells a story, or is a few key words. */
export type Form = 'steps' | 'question' | 'story' | 'keywords';

/** From this many words on a query tells a story. */
const STORY = 6;

/** Tell how a query is put: people who ask “how” want another kind of page than people who tell what happens. */
export const formOf = ({ folded, words }: Query): Form =>
  /^\W*how (do|can|to) /.test(folded)
    ? 'steps'
    : /^\W*(how|wh(ere|at|y|ich|en)|can|could|should|is|are|am|do|does|did|will|would|was)\b(?!')/.test(
          folded,
        )
      ? 'question'
      : words.length >= STORY
        ? 'story'
        : 'keywords';

/** Tell whether somebody asks for something, not about something that happened. */
export const isAsking = (form: Form): boolean => form === 'steps' || form === 'question';

/** How many points a line that lies wholly in the query counts. Learned by softmax regression, see relevance/README.md. */
export const ALIGNED = 8;

/** A page whose message stands in the query comes before every page that only shares words with it; the longest message first. */
const STRONG_BONUS = 12;
/** A query that is a message, letter for letter. Some are one button: “iCloud Backup”. */
const SAME_BONUS = 60;

/** Which kind of page each form of query asks for. Learned with the weights. */
export const KIND_PRIOR: Record<Form, Partial<Record<Collection, number>>> = {
  steps: { errors: -3, causes: -1.6, fixes: 2.2, methods: 2.0, faq: 0.2 },
  question: { errors: -2.4, causes: -1.3, fixes: 0.3, methods: 0.7, faq: 1.8 },
  story: { errors: 0.5, causes: 0.4, fixes: -0.1, methods: 0, faq: -0.8 },
  keywords: { errors: -0.6, causes: -0.2, fixes: 1.1, methods: 0.7, faq: -1.1 },
};

/** From this many words on a piece of a message is no chance. */
const PIECE_WORDS = 3;

/** Find the messages and titles that are a text; from three words on, those that hold it too. */
function linesWith({ entries, plain }: Index, text: string): Entry[] {
  const found = new Set<Entry>();
  const wanted = text.split(' ').length < PIECE_WORDS ? `\n ${text} \n` : ` ${text} `;
  for (let at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + 1)) {
    const line = entries[plain.starts.findLastIndex((start) => start <= at + 1)];
    if (line) found.add(line);
  }
  return [...found];
}

const pagesOf = (lines: readonly Entry[]): Set<number> => new Set(lines.map(({ page }) => page));

/** Rank all pages for a query, best first; between equals the order of the lexicon decides. */
export function rank(index: Index, query: Query): Ranked[] {
  const form = formOf(query);
  const lines = linesWith(index, query.plain);
  const same = pagesOf(lines.filter(({ plain }) => plain === query.plain));
  const quoted = pagesOf(lines);
  return collectEvidence(index, query)
    .map((evidence): Ranked => {
      const { points, aligned, page } = evidence;
      const prior = KIND_PRIOR[form][index.pages[page]?.kind ?? 'questions'] ?? 0;
      const strong = same.has(page)
        ? SAME_BONUS
        : isStrong(evidence, isAsking(form)) || quoted.has(page)
          ? STRONG_BONUS + 5 * (evidence.line?.alignment.mass ?? 0)
          : 0;
      return { ...evidence, score: points + ALIGNED * aligned + prior + strong };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}
