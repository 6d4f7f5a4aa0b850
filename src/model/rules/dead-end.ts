import { isRef } from '../../schema/reference.ts';
import { edgesOf } from '../edges.ts';
import { type GraphEdge, leadingTo } from '../graph.ts';
import { type Library, titleOf } from '../library.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find pages from which “fixed” or “get help” can no longer be reached. */
export const deadEnd: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  const ways = waysOn(library);
  const toFixed = leadingTo('fixed', ways);
  const toHelp = leadingTo('help', ways);
  return [...library.pages.values()].flatMap((page) => {
    const record = records.get(page.ref);
    const missing = [
      ...(toFixed.has(page.ref) ? [] : [TO_FIXED]),
      ...(toHelp.has(page.ref) ? [] : [TO_HELP]),
    ];
    if (missing.length === 0 || !record) return [];
    const field = record.collection === 'questions' ? 'answers' : 'fixes';
    const outcomes = missing.map(({ outcome }) => outcome).join(' and ');
    const cures = missing.map(({ cure }) => cure).join(' ');
    const text = `No way leads from “${titleOf(page)}” to ${outcomes}. ${cures}`;
    return [issueAt(record, field, 'dead-end', text)];
  });
};

const TO_FIXED = { outcome: '“fixed”', cure: 'Lead one answer to an article.' };
const TO_HELP = { outcome: '“get help”', cure: 'Lead one answer to “help”.' };

/** List every way on, also the ones that begin at pages the library does not hold. */
function waysOn(library: Library): GraphEdge[] {
  const edges: readonly GraphEdge[] = edgesOf(library);
  // A page that cannot be read, or whose name is misspelt, is reported as such: count it as one that leads on.
  const unknown = edges.map(({ to }) => to).filter((to) => isRef(to) && !library.pages.has(to));
  return [
    ...edges,
    ...unknown.flatMap((from) => ['fixed', 'help'].map((to) => ({ from, to }))),
    // The search page offers the first question and get help, whatever is typed.
    { from: 'search', to: 'help' },
    { from: 'search', to: 'diagnose' },
  ];
}
