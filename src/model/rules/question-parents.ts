import { findParents, startRef } from '../diagnosis.ts';
import { START_QUESTION } from '../library.ts';
import type { Issue } from '../issues.ts';
import { knownRefs } from './names.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find questions with more than one parent, answers that lead to the start, and a missing start. */
export const questionParents: Rule = ({ sources }) => {
  const questions = sources.records.filter((record) => record.collection === 'questions');
  const parents = findParents(questions);
  const shared = questions.flatMap((record) => {
    const above = parents.get(record.ref) ?? [];
    if (record.id === START_QUESTION || above.length < 2) return [];
    const names = [...new Set(above.map(({ parent }) => `“${parent.id}”`))];
    const from =
      names.length === 1 ? `Several answers of ${names.join()}` : `Answers of ${names.join(' and ')}`;
    const message = `${from} lead here. Keep one: readers must be able to go back the way they came.`;
    return [issueAt(record, '', 'question-parents', message)];
  });
  const backToStart = (parents.get(startRef) ?? []).map(({ parent, answer }) => {
    const index = parent.data.answers.findIndex(({ key, goTo }) => key === answer && goTo === startRef);
    const message = `The answer “${answer}” leads back to the first question. Lead it elsewhere.`;
    return issueAt(parent, `answers.${index}.goTo`, 'question-parents', message);
  });
  return [...shared, ...backToStart, ...(knownRefs(sources).has(startRef) ? [] : [MISSING_START])];
};

const MISSING_START: Issue = {
  code: 'question-parents',
  file: `content/questions/${START_QUESTION}.yaml`,
  line: 1,
  message: `There is no first question, so nothing can be reached. Add this file: /diagnose/ begins with it.`,
};
