import type { ContentRecord } from '../../model/records.ts';
import type { StyleIssue } from './kinds.ts';
import { lineAt, sentencesOf, wordsIn } from './sentences.ts';
import { passagesOf } from './passages.ts';

const MOST_WORDS = { step: 25, field: 30, prose: 30, fragment: 30 } as const;

/** Find sentences that are too long. A quotation, a command or a menu path counts as one word, a label with all its words. */
export const findLongSentences = (record: ContentRecord): StyleIssue[] =>
  passagesOf(record).flatMap((passage) =>
    sentencesOf(passage).flatMap(({ read, start }): StyleIssue[] => {
      const count = wordsIn(read).length;
      const most = MOST_WORDS[passage.part];
      if (count <= most) return [];
      const begin = wordsIn(
        passage.spans
          .map(({ text }) => text)
          .join('')
          .slice(start),
      )
        .slice(0, 6)
        .join(' ');
      const message = `The sentence “${begin} …” has ${count} words; ${most} is the most here. Make two sentences of it.`;
      return [{ code: 'long-sentence', file: record.file, line: lineAt(passage, start), message }];
    }),
  );
