import type { Place as StepPlace } from '../schema/fix.ts';
import { type BodyNode, isComponent } from './body.ts';
import { lineIn, lineOf } from './line-text.ts';
import type { BodyContext, TextStyle, Writer } from './text-style.ts';
import { PLACE_WORDS } from './words.ts';

/** What the page writes before these components. */
const LABELS: Record<string, string> = { See: 'You should see:', IfNot: 'If not:', Careful: 'Be careful:' };

/** The titles of the parts that need a page. */
const CALCULATORS: Record<string, string> = {
  FitCalculator: 'Calculator: will it fit?',
  TimeCalculator: 'Calculator: how long will it take?',
};

const INLINE = ['text', 'strong', 'emphasis', 'delete', 'link', 'inlineCode', 'break', 'mdxJsxTextElement'];
const isInline = ({ type, name }: BodyNode): boolean => INLINE.includes(type) || name === 'Path';

/** Write a parsed body as text, in the words and the order of the page. */
export const bodyText = (body: BodyNode, style: TextStyle, context: BodyContext): string =>
  blocksOf(body.children ?? [], { style, context }).join('\n\n');

/** Write nodes as blocks. Inline nodes in a row are one paragraph, because a component may hold bare words. */
function blocksOf(nodes: readonly BodyNode[], writer: Writer): string[] {
  const blocks: string[] = [];
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    if (isInline(node)) {
      if (before && isInline(before)) return;
      const end = nodes.findIndex((other, at) => at > index && !isInline(other));
      const words = lineOf(nodes.slice(index, end < 0 ? undefined : end), writer);
      if (words !== '') blocks.push(writer.style.paragraph(words));
      return;
    }
    // Without a line between them, the steps for everyone would go on with the numbers of the last variant.
    const follows = node.name === 'Steps' && (before?.name === 'Variant' || before?.name === 'Steps');
    if (follows) blocks.push('Then:');
    const text = blockOf(node, writer);
    if (text !== '') blocks.push(text);
  });
  return blocks;
}

/** Write one block. */
function blockOf(node: BodyNode, writer: Writer): string {
  const { style, context } = writer;
  const children = node.children ?? [];
  const inside = () => blocksOf(children, writer).join('\n\n');
  switch (isComponent(node) ? node.name : node.type) {
    case 'paragraph':
      return style.paragraph(lineIn(node, writer));
    case 'heading':
      return style.heading(lineIn(node, writer), node.depth ?? 3);
    case 'list':
      return listOf(children, node.ordered === true, writer);
    case 'table':
      return style.table(children.map((row) => (row.children ?? []).map((cell) => lineIn(cell, writer))));
    case 'Steps':
      return children.map((step, index) => stepOf(step, index + 1, writer)).join('\n');
    case 'Variant':
      return `${style.strong(`${style.words(node.attributes?.['label'] ?? '')}:`)}\n\n${inside()}`;
    case 'See':
    case 'IfNot':
      return `${LABELS[node.name ?? ''] ?? ''} ${inside()}`;
    case 'Careful':
      return style.aside(`${style.strong(LABELS['Careful'] ?? '')} ${inside()}`);
    case 'Note':
    case 'blockquote':
      return style.aside(inside());
    case 'FitCalculator':
    case 'TimeCalculator':
      return style.link(CALCULATORS[node.name ?? ''] ?? '', context.page);
    case 'code':
      return style.code(node.value ?? '');
    default:
      return inside();
  }
}

/** Write a step: its number, where it is done and the action; below it what to see, and what to do if not. */
function stepOf(step: BodyNode, number: number, writer: Writer): string {
  const { style } = writer;
  const children = step.children ?? [];
  const place = PLACE_WORDS[step.attributes?.['on'] as StepPlace];
  const start = `${number}. `;
  const details = children.filter(({ name }) => name === 'See' || name === 'IfNot');
  const [action = '', ...more] = blocksOf(
    children.filter((child) => !details.includes(child)),
    writer,
  );
  const below = [
    ...details.map((detail) => `\n${indent(style.detail + blockOf(detail, writer), start.length)}`),
    ...more.map((block) => `\n\n${indent(block, start.length)}`),
  ];
  return `${start}${style.strong(`${place}:`)} ${action}${below.join('')}`;
}

/** Write a list. */
const listOf = (items: readonly BodyNode[], ordered: boolean, writer: Writer): string =>
  items
    .map((item, index) => {
      const start = ordered ? `${index + 1}. ` : '- ';
      return start + indent(blocksOf(item.children ?? [], writer).join('\n\n'), start.length).trimStart();
    })
    .join('\n');

const indent = (text: string, width: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(width));
