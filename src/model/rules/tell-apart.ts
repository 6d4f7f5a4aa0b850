import { toRef } from '../../schema/reference.ts';
import { knownRefs, meantBy } from './names.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find errors with several causes whose signs do not lead apart. */
export const tellApart: Rule = ({ sources }) => {
  const known = knownRefs(sources);
  return sources.records.flatMap((record) => {
    if (record.collection !== 'errors' || record.data.causes.length < 2) return [];
    const signs = record.data.tellApart;
    const told = new Set(signs.map(({ goTo }) => meantBy(goTo, known)));
    const missing = record.data.causes.flatMap((cause, index) => {
      if (told.has(meantBy(toRef('causes', cause), known))) return [];
      const message = `Nothing tells the cause “${cause}” apart. Add a sign under “tellApart:” with “goTo: causes/${cause}”.`;
      return [issueAt(record, `causes.${index}`, 'tell-apart', message)];
    });
    const repeated = signs.flatMap(({ goTo }, index) =>
      signs.findIndex((other) => other.goTo === goTo) < index
        ? [
            issueAt(
              record,
              `tellApart.${index}.goTo`,
              'tell-apart',
              `Two signs lead to “${goTo}”. Join them, or lead one elsewhere.`,
            ),
          ]
        : [],
    );
    return [...missing, ...repeated];
  });
};
