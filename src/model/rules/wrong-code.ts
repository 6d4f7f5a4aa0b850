import type { Ref } from '../../schema/reference.ts';
import type { Issue } from '../issues.ts';
import { hasCode } from '../ledger.ts';
import { lineOf } from '../records.ts';
import { isValidCode } from '../short-code.ts';
import { nearestRef, offer } from './names.ts';
import type { Rule } from './rule.ts';

/** Find short codes of `content/links.yaml` that somebody changed by hand: no valid code, one twice, or one of no page. */
export const wrongCode: Rule = ({ sources: { links } }) => {
  const { file, data, lines, isUnreadable } = links;
  if (isUnreadable) return [];
  const published = new Set<string>(data.published);
  const owners = new Map<string, string>();
  return (Object.entries(data.codes) as [Ref, string][]).flatMap(([ref, code]): Issue[] => {
    const issue = (message: string): Issue[] => [
      { code: 'wrong-code', file, line: lineOf(lines, `codes.${ref}`), message },
    ];
    if (!published.has(ref)) {
      return issue(
        `“${ref}” has a code and was never published.${offer(nearestRef(ref, published))} Correct the reference.`,
      );
    }
    if (!hasCode(ref)) return issue(`“${ref}” needs no code. Remove the line.`);
    if (!isValidCode(code)) {
      return issue(
        `“${code}” is no short code: its last character must fit the others. A code never changes, so write the one that was published.`,
      );
    }
    const owner = owners.get(code);
    owners.set(code, owner ?? ref);
    return owner === undefined
      ? []
      : issue(
          `“${code}” is the code of “${owner}” already. A code never changes, so write the one that was published.`,
        );
  });
};
