import { toRef } from '../schema/reference.ts';
import type { Article, FixPage, Library, Place } from './library.ts';
import { oncePer } from './once.ts';
import { cannotAnchor, OWN_CANNOT_ANCHOR, USED_FOR_ANCHOR } from './urls.ts';

/** What a reader did to go from one place to another. */
export const EDGE_KINDS = [
  ...(['answer', 'yes', 'no', 'different', 'cannot'] as const),
  ...(['blocker', 'tell-apart', 'section', 'copy-first', 'used-for'] as const),
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** One way from one place to another, as a link on a page. */
export interface Edge {
  from: Place;
  to: Place;
  kind: EdgeKind;
}

/** List every way a reader can go by answering: the graph that the rules, the map and the tests share. */
export const edgesOf: (library: Library) => readonly Edge[] = oncePer(listEdges);

function listEdges(library: Library): Edge[] {
  return [
    ...library.questions.flatMap(({ ref, data }) =>
      data.answers.map(({ goTo }): Edge => ({ from: ref, to: goTo, kind: 'answer' })),
    ),
    ...library.articles.flatMap(articleEdges),
    ...library.fixes.flatMap((fix): Edge[] => {
      const usedFor: Place = `${fix.ref}#${USED_FOR_ANCHOR}`;
      const reasons: Place = `${fix.ref}#${cannotAnchor(fix.id)}`;
      return [
        ...copyFirstEdges(fix.ref, fix),
        { from: fix.ref, to: 'fixed', kind: 'yes' },
        { from: fix.ref, to: usedFor, kind: 'no' },
        { from: fix.ref, to: 'search', kind: 'different' },
        { from: fix.ref, to: fix.data.blockers.length > 0 ? reasons : usedFor, kind: 'cannot' },
        ...fix.data.blockers.map(({ goTo }): Edge => ({ from: reasons, to: goTo, kind: 'blocker' })),
        ...(library.uses.get(fix.id) ?? []).map(({ exits }): Edge => ({
          from: usedFor,
          to: exits.no,
          kind: 'used-for',
        })),
        { from: usedFor, to: 'diagnose', kind: 'used-for' },
      ];
    }),
  ];
}

/** A fix that takes something away leads to the one that makes a copy first, wherever it stands. */
const copyFirstEdges = (from: Place, { data: { copyFirst } }: FixPage): Edge[] =>
  copyFirst === undefined ? [] : [{ from, to: toRef('fixes', copyFirst), kind: 'copy-first' }];

/** List the ways out of an article: its sections, their exits, their reasons, and its signs. */
function articleEdges(article: Article): Edge[] {
  const edges: Edge[] = [];
  const first = article.sections[0];
  if (first) edges.push({ from: article.ref, to: first.place, kind: 'section' });
  if (article.ownExits) {
    const { yes, no, different, cannot } = article.ownExits;
    edges.push(
      { from: article.ref, to: yes, kind: 'yes' },
      { from: article.ref, to: no, kind: 'no' },
      { from: article.ref, to: different, kind: 'different' },
      { from: article.ref, to: cannot, kind: 'cannot' },
    );
  }
  if (article.collection === 'methods') {
    const reasons: Place = `${article.ref}#${OWN_CANNOT_ANCHOR}`;
    for (const { goTo } of article.data.blockers) edges.push({ from: reasons, to: goTo, kind: 'blocker' });
    if (article.data.blockers.length > 0 && article.ownExits) {
      edges.push({ from: reasons, to: article.ownExits.no, kind: 'blocker' });
    }
  }
  if (article.collection === 'errors') {
    for (const { goTo } of article.data.tellApart) {
      edges.push({ from: article.ref, to: goTo, kind: 'tell-apart' });
    }
  }
  for (const { place, fix, exits } of article.sections) {
    const reasons: Place = `${article.ref}#${cannotAnchor(fix.id)}`;
    edges.push(
      ...copyFirstEdges(place, fix),
      { from: place, to: exits.yes, kind: 'yes' },
      { from: place, to: exits.no, kind: 'no' },
      { from: place, to: exits.different, kind: 'different' },
      { from: place, to: exits.cannot, kind: 'cannot' },
      ...fix.data.blockers.map(({ goTo }): Edge => ({ from: reasons, to: goTo, kind: 'blocker' })),
    );
    if (fix.data.blockers.length > 0) edges.push({ from: reasons, to: exits.no, kind: 'blocker' });
  }
  return edges;
}
