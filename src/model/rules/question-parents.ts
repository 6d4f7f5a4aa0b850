import { findParents } from '../diagnosis.ts';
import { START_QUESTION } from '../library.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find questions with more than one parent, a start that is an answer itself, and a missing start. */
export const questionParents: Rule = ({ sources }) => {
  const questions = sources.records.filter((record) => record.collection === 'questions');
  const parents = findParents(questions);
  const issues = questions.flatMap((record) => {
    const above = parents.get(record.ref) ?? [];
    const names = above.map(({ parent }) => `“${parent.id}”`).join(' and ');
    if (record.id === START_QUESTION && above.length > 0) {
      return [
        issueAt(
          record,
          '',
          'question-parents',
          `The first question is an answer of ${names}. Lead that answer elsewhere.`,
        ),
      ];
    }
    if (above.length < 2) return [];
    return [
      issueAt(
        record,
        '',
        'question-parents',
        `Answers of ${names} lead here. Keep one: readers must be able to go back the way they came.`,
      ),
    ];
  });
  if (questions.length === 0 || questions.some(({ id }) => id === START_QUESTION)) return issues;
  const [first] = questions;
  if (!first) return issues;
  const message = `There is no first question. Add content/questions/${START_QUESTION}.yaml.`;
  return [...issues, issueAt(first, '', 'question-parents', message)];
};
