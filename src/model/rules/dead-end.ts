import { edgesOf } from '../edges.ts';
import { leadingTo } from '../graph.ts';
import { titleOf } from '../library.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find pages from which “fixed” or “get help” can no longer be reached. */
export const deadEnd: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  const edges = edgesOf(library);
  // The search page offers the first question and get help, whatever is typed.
  edges.push(
    { from: 'search', to: 'help', kind: 'answer' },
    { from: 'search', to: 'diagnose', kind: 'answer' },
  );
  const toFixed = leadingTo('fixed', edges);
  const toHelp = leadingTo('help', edges);
  return [...library.pages.values()].flatMap((page) => {
    const missing = [
      ...(toFixed.has(page.ref) ? [] : ['fixed']),
      ...(toHelp.has(page.ref) ? [] : ['get help']),
    ];
    const record = records.get(page.ref);
    if (missing.length === 0 || !record) return [];
    const field = record.collection === 'questions' ? 'answers' : 'fixes';
    const text = `No way leads from “${titleOf(page)}” to ${missing.join(' and ')}. Add an answer or a fix that goes on, or “goTo: help”.`;
    return [issueAt(record, field, 'dead-end', text)];
  });
};
