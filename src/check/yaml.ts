import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';

import type { LineMap } from '../model/records.ts';

/** A parsed YAML text: its plain value, the line of each field, and its mistakes. */
export interface ParsedYaml {
  value: unknown;
  lines: LineMap;
  errors: { message: string; line: number }[];
}

/** Parse YAML and keep the line of every field. `offset` is the number of lines above it in its file. */
export function parseYaml(text: string, offset: number): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (position: number) => lineCounter.linePos(position).line + offset;
  const lines = new Map<string, number>();
  collectLines(document.contents, '', lines, lineAt);
  return {
    value: document.errors.length === 0 ? document.toJS() : undefined,
    lines,
    errors: document.errors.map(({ message, pos }) => ({ message, line: lineAt(pos[0]) })),
  };
}

/** Note the line of a node and of everything in it under its dotted path. */
function collectLines(
  node: unknown,
  path: string,
  lines: Map<string, number>,
  lineAt: (position: number) => number,
): void {
  if (!isCollection(node)) return;
  const prefix = path === '' ? '' : `${path}.`;
  node.items.forEach((item, index) => {
    const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : String(index);
    const start = (isMap(node) && isPair(item) ? (item.key as Node) : (item as Node)).range?.[0];
    if (start !== undefined) lines.set(prefix + key, lineAt(start));
    collectLines(isPair(item) ? item.value : item, prefix + key, lines, lineAt);
  });
}
