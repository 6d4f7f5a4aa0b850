import { issueAt, type Rule } from './rule.ts';

/** Find two pages of one collection with the same title: readers could not tell them apart in a list. */
export const duplicateTitle: Rule = ({ sources }) => {
  const first = new Map<string, string>();
  return sources.records.flatMap((record) => {
    const isQuestion = record.collection === 'questions';
    const title = isQuestion ? record.data.ask : record.data.title;
    const key = `${record.collection} ${title.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, record.ref);
      return [];
    }
    const message = `“${title}” is the title of “${other}” too. Say what is different.`;
    return [issueAt(record, isQuestion ? 'ask' : 'title', 'duplicate-title', message)];
  });
};
