import type { BodyNode } from '../body.ts';

/** The line on which the bodies of tests begin: far below any front matter, so that no test mixes them up. */
export const BODY_LINE = 101;

/** Make a body; every node stands one line below the one before it, in reading order. */
export function aBody(...children: BodyNode[]): BodyNode {
  let line = BODY_LINE - 1;
  const place = (node: BodyNode): BodyNode => {
    const isInSentence = node.type === 'text' || node.type === 'strong' || node.type === 'mdxJsxTextElement';
    if (!isInSentence) line += 1;
    return { ...node, line, children: node.children?.map(place) };
  };
  return { type: 'root', line: BODY_LINE, children: children.map(place) };
}

const node = (type: string, more: Partial<BodyNode> = {}): BodyNode => ({ type, line: 0, ...more });

/** Make a text. */
export const text = (value: string): BodyNode => node('text', { value });

/** Make words in bold. */
export const bold = (value: string): BodyNode => node('strong', { children: [text(value)] });

/** Make a paragraph of texts and other nodes. */
export const paragraph = (...children: (string | BodyNode)[]): BodyNode =>
  node('paragraph', { children: children.map((child) => (typeof child === 'string' ? text(child) : child)) });

/** Make a heading of a level. */
export const heading = (depth: number): BodyNode => node('heading', { depth, children: [text('Heading')] });

/** Make a link. */
export const link = (url: string): BodyNode => node('link', { url, children: [text('Words')] });

/** Make a node of any type that has an address or a value. */
export const other = (type: string, more: Partial<BodyNode>): BodyNode => node(type, more);

/** Make a component on lines of its own. */
export const component = (
  name: string,
  attributes: Record<string, string | null> = {},
  ...children: BodyNode[]
): BodyNode => node('mdxJsxFlowElement', { name, attributes, children });

/** Make a component in the middle of a sentence. */
export const inSentence = (name: string, attributes: Record<string, string | null> = {}): BodyNode =>
  node('mdxJsxTextElement', { name, attributes, children: [] });

/** Make the shortest body a fix or a method can have: one step. */
export const steps = (): BodyNode =>
  aBody(component('Steps', {}, component('Step', { on: 'iphone' }, paragraph('Tap it.'))));
