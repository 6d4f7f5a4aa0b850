import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';

import type { LineMap } from '../model/records.ts';

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

/** Parse YAML and keep the line of every field. `offset` is the number of lines above it in its file. Never throws. */
export function parseYaml(text: string, offset: number): ParsedYaml {
  const lines = new Map<string, number>();
  try {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
    const lineAt = (position: number) => lineCounter.linePos(position).line + offset;
    collectLines(document.contents, '', lines, lineAt);
    const errors = onePerLine([...aliasErrors(document, lineAt), ...syntaxErrors(document, lineAt)]);
    return { value: errors.length === 0 ? document.toJS() : undefined, lines, errors };
  } catch (error) {
    // Nested or repeated so often that the parser gives up.
    return { value: undefined, lines, errors: [{ message: (error as Error).message, line: offset + 1 }] };
  }
}

/** What usually lies behind an error of the parser, in words for authors. */
const CURES = {
  BAD_DQ_ESCAPE: 'A backslash stands between double quotes. Write two backslashes, or use single quotes.',
  BAD_INDENT:
    'This is not indented like the lines around it, or a bracket is not closed. Correct the indentation.',
  BAD_SCALAR_START: 'A value cannot begin with this sign. Put the value in double quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a “: ” inside a value, or the next line is indented too far. Put the value in double quotes, or correct the indentation.',
  DUPLICATE_KEY: 'This field is there twice. Keep one.',
  MULTILINE_IMPLICIT_KEY:
    'This line is no “field: value”. Write a colon and a space after the name of the field.',
  MULTIPLE_DOCS: 'A line “---” stands in the middle. Remove it.',
  TAB_AS_INDENT: 'This line begins with a tab. Indent with spaces.',
  UNEXPECTED_TOKEN: 'Something stands after the end of a value. Put the whole value in double quotes.',
} as const satisfies Partial<Record<ErrorCode, string>>;

const OPEN_QUOTE = 'This quote is not closed. Close it, or double it where it is part of the text.';

/** Keep one mistake for each line: one slip often makes the parser stumble again. */
const onePerLine = (errors: readonly YamlError[]): YamlError[] =>
  [...Map.groupBy(errors, ({ line }) => line).values()]
    .flatMap(([first]) => first ?? [])
    .sort((a, b) => a.line - b.line);

/** Word the mistakes the parser found. */
const syntaxErrors = (document: Document, lineAt: (position: number) => number): YamlError[] =>
  document.errors.map(({ code, message, pos }) => ({
    message: cureOf(code, message),
    line: lineAt(openingBefore(document, pos[0]) ?? pos[0]),
  }));

/** Say what to do about a mistake. One code of the parser can mean different slips. */
function cureOf(code: ErrorCode, message: string): string {
  if (message.startsWith('Missing closing')) return OPEN_QUOTE;
  if (message.startsWith('A block sequence')) return CURES.BAD_INDENT;
  return (CURES as Partial<Record<ErrorCode, string>>)[code] ?? `${message}.`;
}

/** Find where the quote or bracket begins that is still open at a position: the parser names the end of the file. */
function openingBefore(document: Document, position: number): number | undefined {
  let opening: number | undefined;
  visit(document, {
    Node: (_, node) => {
      const [start, , end] = node.range ?? [0, 0, 0];
      const isOpened = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
      if (isOpened && start < position && position <= end) opening = start;
    },
  });
  return opening;
}

/** Find values that begin with “*” and so name an anchor that is not there. */
function aliasErrors(document: Document, lineAt: (position: number) => number): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return;
      const message = `A value cannot begin with “*”. Put “*${node.source}” in double quotes.`;
      errors.push({ message, line: lineAt(node.range?.[0] ?? 0) });
    },
  });
  return errors;
}

/** Note the line of a node and of everything in it under its dotted path. */
function collectLines(
  node: unknown,
  path: string,
  lines: Map<string, number>,
  lineAt: (position: number) => number,
): void {
  if (!isCollection(node) || isAlias(node)) return;
  const prefix = path === '' ? '' : `${path}.`;
  node.items.forEach((item, index) => {
    const key = isPair(item) && isScalar(item.key) ? String(item.key.value) : String(index);
    const start = isMap(node) && isPair(item) ? item.key : item;
    if (isNode(start) && start.range) lines.set(prefix + key, lineAt(start.range[0]));
    collectLines(isPair(item) ? item.value : item, prefix + key, lines, lineAt);
  });
}
