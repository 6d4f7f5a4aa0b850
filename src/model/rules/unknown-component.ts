import { PLACES } from '../../schema/fix.ts';
import { PICTURES } from '../../schema/picture.ts';
import type { Collection } from '../../schema/reference.ts';
import { type BodyNode, isComponent, walkBody } from '../body.ts';
import { suggest } from './names.ts';
import type { Rule } from './rule.ts';

/** How a body may use a component. */
interface ComponentUse {
  /** The attributes it needs, each with the values it can have; `[]` stands for any text. It has no others. */
  attributes: Record<string, readonly string[]>;
  /** The component it must stand in. */
  inside?: string;
  /** The one component it may hold. */
  holds?: string;
  /** True where it may stand in the middle of a sentence. */
  inSentence?: boolean;
  /** True where a fix may not use it: a fix is shown in many articles. */
  articlesOnly?: boolean;
}

/** The components a body may use. */
export const COMPONENTS: ReadonlyMap<string, ComponentUse> = new Map(
  Object.entries<ComponentUse>({
    Step: { attributes: { on: PLACES }, inside: 'Steps' },
    Steps: { attributes: {}, holds: 'Step' },
    See: { attributes: {}, inside: 'Step' },
    IfNot: { attributes: {}, inside: 'Step' },
    Variant: { attributes: { label: [] } },
    Note: { attributes: {} },
    Careful: { attributes: {} },
    Path: { attributes: { to: [] }, inSentence: true },
    Picture: { attributes: { of: PICTURES }, inside: 'Step' },
    FitCalculator: { attributes: { where: ['icloud', 'computer', 'iphone'] }, articlesOnly: true },
    TimeCalculator: { attributes: {}, articlesOnly: true },
  }),
);

/** Find components that do not exist, stand in the wrong place, or have wrong attributes. HTML counts as one. */
export const unknownComponent: Rule = ({ sources }) =>
  sources.records.flatMap(({ body, collection, file }) =>
    [...(body ? walkBody(body) : [])].flatMap(({ node, parent }) =>
      [...faultsOf(node, parent, collection)].map((message) => ({
        code: 'unknown-component' as const,
        file,
        line: node.line,
        message,
      })),
    ),
  );

/** List what is wrong with one node of a body. */
function* faultsOf(node: BodyNode, parent: BodyNode | undefined, collection: Collection): Generator<string> {
  const { holds } = COMPONENTS.get(parent?.name ?? '') ?? {};
  if (holds !== undefined && !node.type.startsWith('mdx')) {
    yield `<${parent?.name ?? ''}> holds nothing but <${holds}>. Move this text into a <${holds}>.`;
  }
  if (!isComponent(node)) return;
  const name = node.name ?? '';
  const use = COMPONENTS.get(name);
  if (!use) {
    const names = [...COMPONENTS.keys()];
    yield `<${name}> is not a component.${suggest(name, names)} The components are ${names.join(', ')}.`;
    return;
  }
  yield* placeFaults(node, use, parent, collection);
  yield* attributeFaults(node, use);
}

/** List what is wrong with the place of a component. */
function* placeFaults(
  { name, type }: BodyNode,
  use: ComponentUse,
  parent: BodyNode | undefined,
  collection: Collection,
): Generator<string> {
  if (use.articlesOnly && collection === 'fixes') {
    yield `<${name}> cannot be in a fix, which many articles show. Move it into an article.`;
  }
  if (type === 'mdxJsxTextElement' && !use.inSentence) {
    const inside = use.inside === undefined ? '' : ` inside <${use.inside}>`;
    yield `<${name}> stands in the middle of a sentence. Give it lines of its own${inside}.`;
  } else if (use.inside !== undefined && parent?.name !== use.inside && isKnown(parent)) {
    yield `<${name}> stands outside <${use.inside}>. Move it inside.`;
  }
}

/** Tell whether a node is no component with a misspelt name: that is reported, and what stands in it is meant well. */
export const isKnown = (node: BodyNode | undefined): boolean =>
  !node || !isComponent(node) || COMPONENTS.has(node.name ?? '');

/** List missing, unknown and wrong attributes of a component. */
function* attributeFaults({ name, attributes = {} }: BodyNode, use: ComponentUse): Generator<string> {
  for (const [attribute, values] of Object.entries(use.attributes)) {
    const value = attributes[attribute];
    if (!value) yield `<${name}> needs ${attribute}="…". Add it.`;
    else if (values.length > 0 && !values.includes(value)) {
      yield `“${value}” is no value for “${attribute}” of <${name}>.${suggest(value, values)} It can be ${values.join(', ')}.`;
    }
  }
  for (const attribute of Object.keys(attributes)) {
    if (Object.hasOwn(use.attributes, attribute)) continue;
    yield `<${name}> has no attribute “${attribute}”. Remove it.`;
  }
}
