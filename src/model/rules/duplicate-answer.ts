import { issueAt, type Rule } from './rule.ts';

/** Find answers of one question that share a key or a label. */
export const duplicateAnswer: Rule = ({ sources }) =>
  sources.records.flatMap((record) => {
    if (record.collection !== 'questions') return [];
    const { answers } = record.data;
    return answers.flatMap((answer, index) => {
      const earlier = answers.slice(0, index);
      const sameKey = earlier.some(({ key }) => key === answer.key);
      const sameLabel = earlier.some(({ label }) => label.toLowerCase() === answer.label.toLowerCase());
      return [
        ...(sameKey
          ? [
              issueAt(
                record,
                `answers.${index}.key`,
                'duplicate-answer',
                `The key “${answer.key}” is used twice. Give each answer its own.`,
              ),
            ]
          : []),
        ...(sameLabel
          ? [
              issueAt(
                record,
                `answers.${index}.label`,
                'duplicate-answer',
                `The label “${answer.label}” is used twice. Say what is different.`,
              ),
            ]
          : []),
      ];
    });
  });
