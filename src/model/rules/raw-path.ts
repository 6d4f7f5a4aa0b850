import { type BodyNode, walkBody } from '../body.ts';
import type { Issue } from '../issues.ts';
import type { Rule } from './rule.ts';

/** The first words of menu paths, followed by an arrow: what people type instead of `<Path>`. */
const TYPED_PATH =
  /\b(?:Settings|General|Preferences|Finder|Apple menu|iCloud|Start|Control Panel|iTunes|Apple Devices|File|Edit|Help)\s*(?:>|›|»|→|->)\s*[^\s.,;:)]+/g;

/** Nodes that hold a line of words, and parts of one. */
const WORDS = new Set(['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference']);

/** Find menu paths typed as text, labels in bold included. */
export const rawPath: Rule = ({ sources }) =>
  sources.records.flatMap(({ body, file }) => (body ? typedPaths(body, file) : []));

/** Check every line of words below a node once, as a whole: labels and arrows may be marked differently. */
function typedPaths(root: BodyNode, file: string): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<BodyNode>();
  for (const { node } of walkBody(root)) {
    if (seen.has(node) || !node.children?.some(({ type }) => WORDS.has(type))) continue;
    for (const { node: part } of walkBody(node)) seen.add(part);
    const parts = [...walkBody(node)].flatMap(({ node: { type, value = '', line } }) =>
      type === 'text' ? [{ value, line }] : [],
    );
    const words = parts.map(({ value }) => value).join('');
    for (const [path, index] of pathsIn(words)) {
      const message = `“${path.replaceAll(/\s+/g, ' ')}…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml.`;
      issues.push({ code: 'raw-path', file, line: lineAt(parts, index, node.line), message });
    }
  }
  return issues;
}

/** Find the beginnings of the menu paths in a line of words; what runs on without a stop is one path. */
function pathsIn(words: string): [path: string, index: number][] {
  const paths: [string, number][] = [];
  let end: number | undefined;
  for (const { 0: path, index } of words.matchAll(TYPED_PATH)) {
    if (end === undefined || /[.,;:\n]/.test(words.slice(end, index))) paths.push([path, index]);
    end = index + path.length;
  }
  return paths;
}

/** Find the line of a position in joined texts. */
function lineAt(parts: readonly { value: string; line: number }[], index: number, fallback: number): number {
  let before = index;
  for (const { value, line } of parts) {
    if (before < value.length) return line + value.slice(0, before).split('\n').length - 1;
    before -= value.length;
  }
  return fallback;
}
