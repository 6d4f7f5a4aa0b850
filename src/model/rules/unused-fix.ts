import { toRef } from '../../schema/reference.ts';
import { knownRefs, meantBy } from './names.ts';
import { issueAt, recordsByRef, type Rule, type RuleContext } from './rule.ts';

/** Find fixes that no article lists. */
export const unusedFix: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  const listed = likelyListed({ sources, library });
  return library.fixes.flatMap(({ ref, id }) => {
    const record = records.get(ref);
    if (!record || listed.has(ref)) return [];
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

/** Collect the fixes articles list: misspelt ones as they are meant, and those of articles that cannot be read. */
function likelyListed({ sources, library }: RuleContext): Set<string> {
  const known = knownRefs(sources);
  const written = sources.records.flatMap(({ data }) =>
    'fixes' in data ? data.fixes.map(({ fix }) => meantBy(toRef('fixes', fix), known)) : [],
  );
  const mentioned = (sources.unreadable ?? []).flatMap(({ mentions }) =>
    library.fixes.filter(({ id }) => mentions.has(id)).map(({ ref }) => ref),
  );
  return new Set([...written, ...mentioned]);
}
