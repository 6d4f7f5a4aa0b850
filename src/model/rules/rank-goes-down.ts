import { rankOf } from '../rank.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find fixes that are less invasive than the one before them in an article. */
export const rankGoesDown: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  return library.articles.flatMap((article) =>
    article.sections.flatMap(({ fix, position }, index) => {
      const before = article.sections[index - 1];
      const record = records.get(article.ref);
      if (!record || !before || rankOf(fix.data) >= rankOf(before.fix.data)) return [];
      const message = `“${fix.id}” (${describeRank(fix.data)}) stands after “${before.fix.id}” (${describeRank(before.fix.data)}). Move it up: the least invasive fix comes first.`;
      return [issueAt(record, `fixes.${position - 1}`, 'rank-goes-down', message)];
    }),
  );
};

/** Say what a fix can take away, and that it costs money where it does. */
const describeRank = ({ risk, cost }: { risk: string; cost: string }): string =>
  cost === 'money' ? `${risk}, costs money` : risk;
