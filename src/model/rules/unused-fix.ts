import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find fixes that no article lists. */
export const unusedFix: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  return library.fixes.flatMap(({ ref, id }) => {
    const record = records.get(ref);
    if (!record || library.uses.has(id)) return [];
    return [
      issueAt(
        record,
        '',
        'unused-fix',
        `No article uses “${id}”. List it under “fixes:” of one, or delete the file.`,
      ),
    ];
  });
};
