import { UNSURE } from '../../schema/question.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find questions without an answer for people who cannot tell. */
export const missingUnsure: Rule = ({ sources }) =>
  sources.records.flatMap((record) =>
    record.collection === 'questions' && !record.data.answers.some(({ key }) => key === UNSURE)
      ? [
          issueAt(
            record,
            'answers',
            'missing-unsure',
            `Nobody can answer every question. Add an answer with “key: ${UNSURE}”.`,
          ),
        ]
      : [],
  );
