import { issueAt, type Rule } from './rule.ts';

/** Find errors with several causes whose signs do not lead apart. */
export const tellApart: Rule = ({ sources }) =>
  sources.records.flatMap((record) => {
    if (record.collection !== 'errors' || record.data.causes.length < 2) return [];
    const signs = record.data.tellApart;
    const missing = record.data.causes.filter(
      (cause) => !signs.some(({ goTo }) => goTo === `causes/${cause}`),
    );
    const missingIssues = missing.map((cause) =>
      issueAt(
        record,
        'tellApart',
        'tell-apart',
        `Nothing tells the cause “${cause}” apart. Add a sign under “tellApart:” with “goTo: causes/${cause}”.`,
      ),
    );
    const repeated = signs.flatMap(({ goTo }, index) =>
      signs.findIndex((other) => other.goTo === goTo) < index
        ? [
            issueAt(
              record,
              `tellApart.${index}`,
              'tell-apart',
              `Two signs lead to “${goTo}”. Join them, or lead one elsewhere.`,
            ),
          ]
        : [],
    );
    return [...missingIssues, ...repeated];
  });
