import { type EdgeKind, edgesOf } from '../edges.ts';
import { findCycles } from '../graph.ts';
import type { ContentRecord } from '../records.ts';
import { cannotAnchor } from '../urls.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** The ways on for someone whose trouble is not gone. They must end, so they must never lead back. */
const WAYS_ON: readonly EdgeKind[] = ['no', 'cannot', 'blocker', 'section', 'answer'];

/** Find chains of “no”, “I can’t do this” and answers that lead back to where they began. */
export const cycle: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  const edges = edgesOf(library).filter(({ kind, from, to }) => {
    // The way from a list of reasons to the next section runs beside the “no” of the section itself.
    const record = kind === 'blocker' ? records.get(ownerOf(from)) : undefined;
    return WAYS_ON.includes(kind) && (!record || fieldLeadingTo(record, to) !== undefined);
  });
  const issues = findCycles(edges).flatMap((nodes) => {
    const owners = rotate(withoutRepeats(nodes.map(ownerOf)));
    // Questions among themselves are no tree then: `question-parents` and `unreachable-node` say so.
    if (owners.every(isQuestion)) return [];
    const ways = owners.some(isQuestion) ? '“No” and answers lead' : '“No” leads';
    const round = [...owners, ...owners.slice(0, 1)];
    // The file that names the next page of the round can break it. An article does not name its own fixes’ reasons.
    for (const [index, owner] of owners.entries()) {
      const record = records.get(owner);
      const field = record && fieldLeadingTo(record, round[index + 1] ?? '');
      if (!record || field === undefined) continue;
      const message = `${ways} round in a circle: ${round.join(' → ')}. Let one of them lead to “help”, or to a page that does not come back.`;
      return [issueAt(record, field, 'cycle', message)];
    }
    return [];
  });
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
};

const isQuestion = (ref: string): boolean => ref.startsWith('questions/');

/** Find the field of a file that leads to a page: `otherwise`, one of its reasons, or an answer. */
function fieldLeadingTo({ data }: ContentRecord, target: string): string | undefined {
  const lists = {
    blockers: 'blockers' in data ? data.blockers : [],
    answers: 'answers' in data ? data.answers : [],
  };
  for (const [field, entries] of Object.entries(lists)) {
    const index = entries.findIndex(({ goTo }) => goTo === target);
    if (index >= 0) return `${field}.${index}.goTo`;
  }
  return 'otherwise' in data && data.otherwise === target ? 'otherwise' : undefined;
}

/** Name the file that decides where a node leads: a list of reasons belongs to its fix. */
function ownerOf(node: string): string {
  const [ref = '', anchor = ''] = node.split('#');
  const suffix = cannotAnchor('');
  return anchor.endsWith(suffix) ? `fixes/${anchor.slice(0, -suffix.length)}` : ref;
}

/** Drop names that repeat the one before them; a page that leads to itself stays. */
function withoutRepeats(names: readonly string[]): string[] {
  const changes = names.filter((name, index) => name !== names.at(index - 1));
  return changes.length > 0 ? changes : names.slice(0, 1);
}

/** Start a round at its smallest name, so that the same circle always reads the same. */
function rotate(names: readonly string[]): string[] {
  const start = names.indexOf([...names].sort()[0] ?? '');
  return [...names.slice(start), ...names.slice(0, start)];
}
