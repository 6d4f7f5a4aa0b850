import { needsCopyFirst } from '../rank.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find fixes that can delete a backup or data without offering a copy first. */
export const noCopyFirst: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  return library.fixes.flatMap(({ ref, data }) => {
    const record = records.get(ref);
    if (!record) return [];
    if (data.copyFirst === undefined) {
      if (!needsCopyFirst(data.risk)) return [];
      const message = `The risk is “${data.risk}”, but nothing makes a copy first. Add “copyFirst: backup-to-computer-instead” or another fix that makes one.`;
      return [issueAt(record, 'risk', 'no-copy-first', message)];
    }
    const copy = library.fixes.find(({ id }) => id === data.copyFirst);
    if (!copy || !needsCopyFirst(copy.data.risk)) return [];
    const message = `“${copy.id}” is to make a copy first, but its own risk is “${copy.data.risk}”. Name a fix that deletes nothing.`;
    return [issueAt(record, 'copyFirst', 'no-copy-first', message)];
  });
};
