import type { FixPage } from '../library.ts';
import { rankOf } from '../rank.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find fixes that are less invasive than the one before them in an article. */
export const rankGoesDown: Rule = ({ sources, library }) => {
  const fixes = new Map(library.fixes.map((fix) => [fix.id, fix]));
  return sources.records.flatMap((record) => {
    if (!('fixes' in record.data)) return [];
    // Unknown fixes are left out, but they keep their place in the file.
    const placed = record.data.fixes.flatMap((entry, index) => {
      const fix = fixes.get(entry.fix);
      return fix ? [{ fix, index }] : [];
    });
    return placed.flatMap(({ fix, index }, position) => {
      const before = placed[position - 1]?.fix;
      if (!before || rankOf(fix.data) >= rankOf(before.data)) return [];
      const message = `${describe(fix)} stands after ${describe(before)}. Move it up: the least invasive fix comes first.`;
      return [issueAt(record, `fixes.${index}.fix`, 'rank-goes-down', message)];
    });
  });
};

/** Name a fix, what it can take away, and that it costs money where it does. */
const describe = ({ id, data }: FixPage): string =>
  `“${id}” (${data.risk}${data.cost === 'money' ? ', costs money' : ''})`;
