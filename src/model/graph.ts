/** A directed edge between two named nodes. This file knows nothing about content. */
export interface GraphEdge {
  from: string;
  to: string;
}

/** Group edges by the node they start at. */
function targetsByNode(edges: readonly GraphEdge[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = targets.get(from);
    if (list) list.push(to);
    else targets.set(from, [to]);
  }
  return targets;
}

/** Find every node that can be reached from a start, the start included, each with its distance in edges. */
export function reachableFrom(start: string, edges: readonly GraphEdge[]): Map<string, number> {
  const targets = targetsByNode(edges);
  const distance = new Map([[start, 0]]);
  for (const [node, steps] of distance) {
    for (const next of targets.get(node) ?? []) {
      if (!distance.has(next)) distance.set(next, steps + 1);
    }
  }
  return distance;
}

/** Find every node from which a goal can be reached, the goal included. */
export const leadingTo = (goal: string, edges: readonly GraphEdge[]): Set<string> =>
  new Set(
    reachableFrom(
      goal,
      edges.map(({ from, to }) => ({ from: to, to: from })),
    ).keys(),
  );

/**
 * Find the cycles of a graph: one list of nodes for each, in walking order, first node not repeated.
 * Finds at least one where there is one. Lists about as many nodes as there are edges at most: cycles that share
 * nodes can be more than anyone can read, and the time must stay linear.
 */
export function findCycles(edges: readonly GraphEdge[]): string[][] {
  const targets = targetsByNode(edges);
  const done = new Set<string>();
  const cycles: string[][] = [];
  let spare = edges.length;
  for (const start of targets.keys()) {
    // Depth-first without recursion: content of any size must not overflow the stack.
    const path: { node: string; next: number }[] = done.has(start) ? [] : [{ node: start, next: 0 }];
    const onPath = new Map<string, number>(path.map(({ node }) => [node, 0]));
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const target = (targets.get(top.node) ?? [])[top.next++];
      if (target === undefined) {
        done.add(top.node);
        onPath.delete(top.node);
        path.pop();
        continue;
      }
      const from = onPath.get(target);
      if (from !== undefined) {
        if (spare > 0) cycles.push(path.slice(from).map(({ node }) => node));
        spare -= path.length - from;
      } else if (!done.has(target)) {
        onPath.set(target, path.length);
        path.push({ node: target, next: 0 });
      }
    }
  }
  return cycles;
}
