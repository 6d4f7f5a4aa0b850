import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** The most questions anyone is asked before an article. Source: product.md, content rules. */
export const MAX_QUESTIONS = 6;

/** Find questions that come too late. Of a chain that is too long, the first one too many is named. */
export const longPath: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  return library.questions.flatMap(({ ref, trail }) => {
    const record = records.get(ref);
    const asked = trail.length + 1;
    if (!record || asked !== MAX_QUESTIONS + 1) return [];
    const message = `This is question ${asked} in a row; ${MAX_QUESTIONS} are the most. Join two questions before it.`;
    return [issueAt(record, 'ask', 'long-path', message)];
  });
};
