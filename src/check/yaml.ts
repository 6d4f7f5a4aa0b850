import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

import type { LineMap } from '../model/records.ts';
import { CURES, mistakesOfParser, type YamlMistake } from './yaml-mistakes.ts';

/** A mistake in a YAML text: what is wrong and what to do, and its line. */
interface YamlError {
  message: string;
  line: number;
}

/** A parsed YAML text: its plain value, the line of each field, and its mistakes. */
export interface ParsedYaml {
  value: unknown;
  lines: LineMap;
  errors: YamlError[];
}

/** No content of ours is nested deeper than this, and what reads it must not overflow the stack. */
const DEEPEST = 50;

/** Parse YAML and keep the line of every field. `offset` is the number of lines above it in its file. Never throws. */
export function parseYaml(text: string, offset: number): ParsedYaml {
  const lines = new Map<string, number>();
  try {
    const lineCounter = new LineCounter();
    // Its own search for fields that are there twice compares each with each: `Fields` does it in one pass.
    const options = { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;
    const document = parseDocument(text, options);
    const lineAt = (position: number) => lineCounter.linePos(position).line + offset;
    const fields = new Fields(lines, lineAt);
    fields.collect(document.contents, '', 0);
    const errors = onePerLine([...fields.signs, ...mistakesOfParser(document), ...fields.mistakes], lineAt);
    return { value: errors.length === 0 ? (document.toJS() as unknown) : undefined, lines, errors };
  } catch (error) {
    // Nested so deep that the parser itself gives up.
    const message = error instanceof RangeError ? CURES.TOO_DEEP : (error as Error).message;
    return { value: undefined, lines, errors: [{ message, line: offset + 1 }] };
  }
}

/** Keep one mistake for each line: one slip often makes the parser stumble again. */
const onePerLine = (mistakes: readonly YamlMistake[], lineAt: (position: number) => number): YamlError[] =>
  [...Map.groupBy(mistakes, ({ position }) => lineAt(position))]
    .map(([line, [first]]) => ({ line, message: first?.message ?? '' }))
    .sort((a, b) => a.line - b.line);

/** One walk through a parsed text: the line of every field, and what the parser allows but no author means. */
class Fields {
  /** Signs of YAML where words begin. They come first: the parser stumbles over what follows them. */
  readonly signs: YamlMistake[] = [];
  readonly mistakes: YamlMistake[] = [];
  readonly #lines: Map<string, number>;
  readonly #lineAt: (position: number) => number;

  constructor(lines: Map<string, number>, lineAt: (position: number) => number) {
    this.#lines = lines;
    this.#lineAt = lineAt;
  }

  /** Note the line of everything in a node under its dotted path. */
  collect(node: unknown, path: string, depth: number): void {
    if (isNode(node)) this.#noteSigns(node);
    if (!isCollection(node)) return;
    if (depth >= DEEPEST) {
      this.#note(CURES.TOO_DEEP, node);
      return;
    }
    const prefix = path === '' ? '' : `${path}.`;
    const keys = new Set<string>();
    node.items.forEach((item, index) => {
      const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : String(index);
      const start = isMap(node) && isPair(item) ? item.key : item;
      if (isNode(start) && start.range) this.#lines.set(prefix + key, this.#lineAt(start.range[0]));
      if (isPair(item) && isNode(item.key)) this.#noteKey(item.key, keys);
      this.collect(isPair(item) ? item.value : item, prefix + key, depth + 1);
    });
  }

  /** Note a key that is there twice, and one that is no name. */
  #noteKey(key: Node, keys: Set<string>): void {
    this.#noteSigns(key);
    if (isCollection(key)) this.#note(CURES.KEY_IS_NO_NAME, key);
    if (!isScalar(key)) return;
    const name = String(key.value);
    if (keys.has(name)) this.#note(CURES.DUPLICATE_KEY, key);
    keys.add(name);
  }

  /** Note a sign of YAML in front of a value: it would vanish without a word, or repeat another value. */
  #noteSigns(node: Node): void {
    const sign = signOf(node);
    if (sign !== undefined) this.signs.push({ message: CURES.SIGN(sign), position: node.range?.[0] ?? 0 });
  }

  #note(message: string, { range }: Node): void {
    this.mistakes.push({ message, position: range?.[0] ?? 0 });
  }
}

/** Read the sign that stands in front of a value: `*alias`, `&anchor` or `!tag`. */
function signOf(node: Node): string | undefined {
  if (isAlias(node)) return `*${node.source}`;
  return node.anchor === undefined ? node.tag?.replace(/^tag:yaml\.org,2002:/, '!!') : `&${node.anchor}`;
}
