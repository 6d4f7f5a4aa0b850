/** What came of a fix: nothing changed, it could not be done, another message came, or it worked. */
export const TRIED_RESULTS = ['no', 'cannot', 'different', 'yes'] as const;
export type TriedResult = (typeof TRIED_RESULTS)[number];

/**
 * What a reader answered and tried. It travels in the address: `?t=` for answers and messages seen, `?tried=` for fixes.
 * It holds only names of ours, never what somebody typed.
 */
export interface Trail {
  /** Question id → key of the answer. */
  answers: ReadonlyMap<string, string>;
  /** References of the articles on which something was tried, such as `errors/backup-slow`. */
  seen: ReadonlySet<string>;
  /** Fix id → what came of it. */
  tried: ReadonlyMap<string, TriedResult>;
}

export const EMPTY_TRAIL: Trail = { answers: new Map(), seen: new Set(), tried: new Map() };

/** The most entries an address carries; longer ones are cut. Source: issue “The support desk”, trail in the address. */
export const MOST_ENTRIES = 40;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ANSWER = new RegExp(`^(${ID})\\.(${ID})$`);
const ARTICLE = new RegExp(`^(?:errors|causes|methods|faq)/${ID}$`);
const TRIED = new RegExp(`^(${ID})(?:\\.(${TRIED_RESULTS.join('|')}))?$`);

/** Read the trail of an address. Anything that is not one of our keys is dropped; repeated keys count once. */
export function parseTrail(search: string): Trail {
  const query = new URLSearchParams(search);
  // In order, so that the same trail is always told in the same words.
  const list = (key: string) => (query.get(key) ?? '').split(',').sort();
  const answers = new Map<string, string>();
  const seen = new Set<string>();
  const tried = new Map<string, TriedResult>();
  const isFull = () => answers.size + seen.size + tried.size >= MOST_ENTRIES;
  // What was tried counts more than what was answered: it decides where the next “no” leads.
  for (const entry of list('tried')) {
    const [, fix, result] = TRIED.exec(entry) ?? [];
    if (fix !== undefined && !isFull()) tried.set(fix, (result as TriedResult | undefined) ?? 'no');
  }
  for (const entry of list('t')) {
    if (isFull()) break;
    const [, question, answer] = ANSWER.exec(entry) ?? [];
    if (question !== undefined && answer !== undefined) answers.set(question, answer);
    else if (ARTICLE.test(entry)) seen.add(entry);
  }
  return { answers, seen, tried };
}

/** Write a trail as the query of an address, sorted, so that the same trail always gives the same address. */
export function toQuery(trail: Trail): string {
  const t = [
    ...[...trail.answers].map(([question, answer]) => `${question}.${answer}`),
    ...trail.seen,
  ].sort();
  const tried = [...trail.tried].map(([fix, result]) => (result === 'no' ? fix : `${fix}.${result}`)).sort();
  const keptTried = tried.slice(0, MOST_ENTRIES);
  const keptT = t.slice(0, MOST_ENTRIES - keptTried.length);
  return [
    ...(keptT.length > 0 ? [`t=${keptT.join(',')}`] : []),
    ...(keptTried.length > 0 ? [`tried=${keptTried.join(',')}`] : []),
  ].join('&');
}

/** Tell whether a trail says nothing yet. */
export const isEmptyTrail = ({ answers, seen, tried }: Trail): boolean =>
  answers.size + seen.size + tried.size === 0;

/** Add what came of a fix, and the article it was tried on where there is one. A later result replaces an earlier one. */
export const withTried = (trail: Trail, fix: string, result: TriedResult, article?: string): Trail => ({
  ...trail,
  seen: article === undefined || !ARTICLE.test(article) ? trail.seen : new Set([...trail.seen, article]),
  tried: new Map([...trail.tried, [fix, result]]),
});

/**
 * Answer a question. `path` are the ids of the questions that lead to it: answers to any other question belong to a
 * branch that was left, so they are dropped.
 */
export function withAnswer(trail: Trail, path: readonly string[], question: string, answer: string): Trail {
  const kept = [...trail.answers].filter(([id]) => path.includes(id));
  return { ...trail, answers: new Map([...kept, [question, answer]]) };
}

/** List the questions whose answers no longer count when the reader stands at a question again. */
export const droppedAnswers = (trail: Trail, path: readonly string[], question: string): string[] =>
  [...trail.answers.keys()].filter((id) => id !== question && !path.includes(id));

/** Find the first fix of a list that was not tried yet, after the one at `position` (from 1). */
export const nextUntried = (fixes: readonly string[], position: number, trail: Trail): string | undefined =>
  fixes.slice(position).find((fix) => !trail.tried.has(fix));
