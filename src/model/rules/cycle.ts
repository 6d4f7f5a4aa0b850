import { type EdgeKind, edgesOf } from '../edges.ts';
import { findCycles } from '../graph.ts';
import { cannotAnchor } from '../urls.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** The ways on for someone whose trouble is not gone. They must end, so they must never lead back. */
const WAYS_ON: readonly EdgeKind[] = ['no', 'cannot', 'blocker', 'section'];

/** Find chains of “no” and “I can’t do this” that lead back to where they began. */
export const cycle: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  const edges = edgesOf(library).filter(({ kind }) => WAYS_ON.includes(kind));
  const issues = findCycles(edges).flatMap((nodes) => {
    const owners = rotate(withoutRepeats(nodes.map(ownerOf)));
    const first = owners[0];
    const record = first === undefined ? undefined : records.get(first);
    if (!record) return [];
    const round = [...owners, first].join(' → ');
    const field = record.collection === 'fixes' ? 'blockers' : 'otherwise';
    const advice = 'Let one of them lead to “help”, or to a page that does not come back.';
    return [issueAt(record, field, 'cycle', `“No” leads round in a circle: ${round}. ${advice}`)];
  });
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
};

/** Name the file that decides where a node leads: a list of reasons belongs to its fix. */
function ownerOf(node: string): string {
  const [ref = '', anchor = ''] = node.split('#');
  const suffix = cannotAnchor('');
  return anchor.endsWith(suffix) ? `fixes/${anchor.slice(0, -suffix.length)}` : ref;
}

/** Drop a name that repeats the one before it. */
const withoutRepeats = (names: readonly string[]): string[] =>
  names.filter((name, index) => name !== names[(index || names.length) - 1] || names.length === 1);

/** Start a round at its smallest name, so that the same circle always reads the same. */
function rotate(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const start = names.indexOf([...names].sort()[0] ?? '');
  return [...names.slice(start), ...names.slice(0, start)];
}
