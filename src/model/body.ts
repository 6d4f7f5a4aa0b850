/** One node of a parsed MDX body: as much of mdast as the rules and the text outputs need. */
export interface BodyNode {
  /** The mdast type: `paragraph`, `text`, `link`, `heading`, `mdxJsxFlowElement` … */
  type: string;
  /** Line in the file, from 1. */
  line: number;
  /** Name of a component: `Step`, `Path` … */
  name?: string | undefined;
  /** Attributes of a component. An attribute that is not plain text is `null`. */
  attributes?: Record<string, string | null> | undefined;
  /** Text of a text, code or expression node. */
  value?: string | undefined;
  /** Address of a link or an image. */
  url?: string | undefined;
  /** Level of a heading. */
  depth?: number | undefined;
  /** Whether a list is numbered. */
  ordered?: boolean | undefined;
  children?: readonly BodyNode[] | undefined;
}

/**
 * Visit a node and everything below it, in reading order, with the parent of each.
 * Without recursion: no nesting of an author must overflow the stack.
 */
export function* walkBody(
  node: BodyNode,
  parent?: BodyNode,
): Generator<{ node: BodyNode; parent: BodyNode | undefined }> {
  const open = [{ node, parent }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const around = next.node;
    for (const child of around.children?.toReversed() ?? []) open.push({ node: child, parent: around });
  }
}

/** Tell whether a node is a component, in a line or on its own. */
export const isComponent = (node: BodyNode): boolean => node.type.startsWith('mdxJsx');

/** Join the words of a node and everything below it. */
export const textOf = (node: BodyNode): string =>
  node.children ? node.children.map(textOf).join('') : node.type === 'text' ? (node.value ?? '') : '';
