import { type MdastNode, mdxToMdast } from 'satteri';

import type { BodyNode } from '../model/body.ts';
import { DEEPEST, faultOfSize, TOO_DEEP } from './size.ts';

/** A body that is no valid MDX, with the line of the mistake. */
export class BodySyntaxError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Parse an MDX body with the parser Astro itself uses.
 * `offset` is the number of lines above the body in its file.
 * Throws `BodySyntaxError` where the body is no valid MDX.
 */
export function parseBody(mdx: string, offset: number): BodyNode {
  const fault = faultOfSize(mdx);
  if (fault) throw new BodySyntaxError(fault.message, fault.line + offset);
  try {
    return toBodyNode(mdxToMdast(mdx), offset, 0);
  } catch (error) {
    if (error instanceof BodySyntaxError) throw error;
    if (error instanceof RangeError) throw new BodySyntaxError(TOO_DEEP, offset + 1);
    // The parser’s message begins with “line:column: ” and ends with “ (rule:id)”.
    const [, line = '1', text = String(error)] =
      /^(\d+):\d+(?:-\d+:\d+)?: (.+?)(?: \([\w-]+:[\w-]+\))?$/s.exec((error as Error).message) ?? [];
    throw new BodySyntaxError(toAuthor(text, offset), Number(line) + offset);
  }
}

/** The parser’s advice for programmers → ours. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/ \(note: to create a comment.*\)$/, '. Remove the comment'],
  [
    / \(note: to create a link.*\)$/,
    '. Write a link as [words](address), and values in quotes: <Path to="…" />',
  ],
  [/closing brace for `\{`$/, '$&. Write \\{ where a bracket is meant'],
];

/** Word a message of the parser for an author: lines of the file, and our advice. */
function toAuthor(text: string, offset: number): string {
  const inFile = text.replaceAll(/\((\d+):\d+\)/g, (_, line: string) => `(line ${Number(line) + offset})`);
  return ADVICE.reduce((words, [theirs, ours]) => words.replace(theirs, ours), inFile).replace(
    /(?<!\.)$/,
    '.',
  );
}

/** Keep what the model needs of an mdast node. Throws where it stands in too many others. */
function toBodyNode(node: MdastNode, offset: number, depth: number): BodyNode {
  const source = node as MdastNode & {
    name?: string | null;
    attributes?: { type: string; name?: string; value?: unknown }[];
    value?: string;
    url?: string;
    depth?: number;
    ordered?: boolean | null;
    children?: MdastNode[];
  };
  const line = (source.position?.start.line ?? 1) + offset;
  if (depth > DEEPEST) throw new BodySyntaxError(TOO_DEEP, line);
  return {
    type: source.type,
    line,
    name: source.name ?? undefined,
    attributes: source.attributes && attributesOf(source.attributes),
    value: source.value,
    url: source.url,
    depth: source.depth,
    ordered: source.ordered ?? undefined,
    children: source.children?.map((child) => toBodyNode(child, offset, depth + 1)),
  };
}

/** Read the attributes of a component; `{…}` values and spreads become `null`. */
const attributesOf = (attributes: { type: string; name?: string; value?: unknown }[]) =>
  Object.fromEntries(
    attributes.map(({ type, name, value }) => [
      name ?? '{…}',
      type === 'mdxJsxAttribute' && typeof value === 'string' ? value : null,
    ]),
  );
