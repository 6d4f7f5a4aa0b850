import { startRef } from '../diagnosis.ts';
import { edgesOf } from '../edges.ts';
import { type GraphEdge, reachableFrom } from '../graph.ts';
import { knownRefs, meantBy } from './names.ts';
import { issueAt, type Rule, type RuleContext } from './rule.ts';

/**
 * Find articles and questions that no chain of answers from `/diagnose/` leads to.
 * Where a question is not reached, only that question is named: with it, all behind it is reached again.
 */
export const unreachableNode: Rule = (context) => {
  const { sources } = context;
  // Without a first question nothing can be reached. `question-parents` says so, once.
  if (!knownRefs(sources).has(startRef)) return [];
  const answers = likelyAnswers(context);
  const reached = reachableFrom(startRef, answers);
  const lost = sources.records.filter(({ collection, ref }) => collection !== 'fixes' && !reached.has(ref));
  const behindLost = new Set(answers.filter(({ from }) => !reached.has(from)).map(({ to }) => to));
  const covered = new Set<string>();
  // First what nothing leads to; then circles, in which each leads to the next.
  return [...lost]
    .sort((a, b) => Number(behindLost.has(a.ref)) - Number(behindLost.has(b.ref)))
    .flatMap((record) => {
      if (covered.has(record.ref)) return [];
      for (const ref of reachableFrom(record.ref, answers).keys()) covered.add(ref);
      const message = `No answer leads to “${record.ref}”. Add an answer with “goTo: ${record.ref}” to a question in content/questions/.`;
      return [issueAt(record, '', 'unreachable-node', message)];
    });
};

/** List all answers as edges: misspelt ones as they are meant, and those of questions that cannot be read. */
function likelyAnswers({ sources, library }: RuleContext): GraphEdge[] {
  const known = knownRefs(sources);
  return [
    ...edgesOf(library)
      .filter(({ kind }) => kind === 'answer')
      .map(({ from, to }) => ({ from, to: meantBy(to, known) })),
    ...(sources.unreadable ?? [])
      .filter(({ ref }) => ref.startsWith('questions/'))
      .flatMap(({ ref, mentions }) => [
        { from: startRef, to: ref },
        ...[...mentions].map((to) => ({ from: ref, to })),
      ]),
  ];
}
