import { startRef } from '../diagnosis.ts';
import { edgesOf } from '../edges.ts';
import { reachableFrom } from '../graph.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find articles and questions that no chain of answers from `/diagnose/` leads to. */
export const unreachableNode: Rule = ({ sources, library }) => {
  const answers = edgesOf(library).filter((edge) => edge.kind === 'answer');
  const reached = reachableFrom(startRef, answers);
  return sources.records
    .filter(({ collection, ref }) => collection !== 'fixes' && !reached.has(ref))
    .map((record) =>
      issueAt(
        record,
        '',
        'unreachable-node',
        `No answer leads to “${record.ref}”. Add an answer with “goTo: ${record.ref}” to a question in content/questions/.`,
      ),
    );
};
