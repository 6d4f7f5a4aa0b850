import { type BodyNode, isComponent, textOf, walkBody } from '../../model/body.ts';
import { type ContentRecord, lineOf } from '../../model/records.ts';

/** A run of words of one kind. `words` and `link` are our own words; the rest stands on a screen. */
export interface Span {
  role: 'words' | 'link' | 'label' | 'code' | 'path';
  text: string;
  line: number;
  /** Where a link leads. */
  to?: string | undefined;
}

/** A piece of visible prose that no sentence crosses: a field, a paragraph, a heading, a cell. */
export interface Passage {
  /** `step` is anything inside a `<Step>`; a `fragment` is a heading or a cell, which is no sentence. */
  part: 'field' | 'prose' | 'step' | 'fragment';
  /** Where a field stands in the front matter: `tellApart.0.sign`. */
  field?: string;
  line: number;
  spans: readonly Span[];
}

/** Fields that are no prose of ours: names of things, words of screens, what people search for. */
const NOT_PROSE = new Set([
  ...['messages', 'codes', 'aliases', 'sources', 'reviewed', 'appliesTo', 'kind', 'surface', 'topic'],
  ...['goTo', 'fix', 'causes', 'sharedWith', 'affects', 'otherwise', 'copyFirst', 'key', 'lookAt'],
  ...['risk', 'cost', 'confidence'],
]);

/** List everything a reader reads on a page, in the order of its file. */
export const passagesOf = (record: ContentRecord): Passage[] => [
  ...fieldsOf(record),
  ...(record.body ? proseOf(record.body, 'prose') : []),
];

/** List the prose of a front matter. A new field counts as prose until `NOT_PROSE` names it. */
function fieldsOf({ collection, data, lines }: ContentRecord): Passage[] {
  const isOurs = (key: string, value: unknown) =>
    !NOT_PROSE.has(key) &&
    // The places of a fix are names; the `where` of a method is a sentence.
    !(key === 'where' && Array.isArray(value)) &&
    // The title of an error is what the screen says.
    !(key === 'title' && collection === 'errors');
  const visit = (value: unknown, field: string): Passage[] => {
    if (typeof value === 'string') {
      const line = lineOf(lines, field);
      return [{ part: 'field', field, line, spans: [{ role: 'words', text: value, line }] }];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([key, inner]) => isOurs(key, inner))
      .flatMap(([key, inner]) => visit(inner, field === '' ? key : `${field}.${key}`));
  };
  return visit(data, '');
}

/** List the prose of a node of a body and of everything in it. */
function proseOf(node: BodyNode, part: Passage['part']): Passage[] {
  const { type, name, line, children = [] } = node;
  const label = name === 'Variant' ? node.attributes?.label : undefined;
  const inside = name === 'Step' ? 'step' : type === 'heading' || type === 'tableCell' ? 'fragment' : part;
  const inner = children.some(isInline)
    ? [{ part: inside, line, spans: children.flatMap((child) => spansOf(child)) }]
    : children.flatMap((child) => proseOf(child, inside));
  return label
    ? [{ part: 'fragment', line, spans: [{ role: 'words', text: label, line }] }, ...inner]
    : inner;
}

/** Tell whether a node stands inside a line of words. */
const isInline = ({ type }: BodyNode): boolean =>
  ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'mdxJsxTextElement'].includes(type);

/** Cut an inline node into spans. A component in a line is a menu path. */
function spansOf(node: BodyNode, link?: string): Span[] {
  const { type, line, value = '', url } = node;
  if (isComponent(node)) return [{ role: 'path', text: node.attributes?.to ?? 'path', line }];
  if (type === 'strong') return [{ role: 'label', text: textOf(node), line }];
  if (type === 'inlineCode') return [{ role: 'code', text: value, line }];
  if (type === 'text') return [{ role: link === undefined ? 'words' : 'link', text: value, line, to: link }];
  return (node.children ?? []).flatMap((child) => spansOf(child, url ?? link));
}

/** A `<Step>` with the words of its own action: without what to see, and what to do if not. */
export interface Step {
  /** Where it is done. */
  on: string;
  line: number;
  action: Passage[];
}

/** List the steps of a body. */
export const stepsOf = (body: BodyNode): Step[] =>
  [...walkBody(body)]
    .filter(({ node }) => node.name === 'Step')
    .map(({ node }) => ({
      on: node.attributes?.on ?? '',
      line: node.line,
      action: proseOf({ ...node, children: node.children?.filter((child) => !isAside(child)) }, 'step'),
    }));

/** Tell whether a node stands beside the action of its step. */
const isAside = ({ name = '' }: BodyNode): boolean => ['See', 'IfNot', 'Note', 'Careful'].includes(name);
