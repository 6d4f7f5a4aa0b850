import { PLACES } from '../../schema/fix.ts';
import type { Collection } from '../../schema/reference.ts';
import { type BodyNode, isComponent, textOf, walkBody } from '../body.ts';
import type { Issue, IssueCode } from '../issues.ts';
import { type Rule, suggest } from './rule.ts';

/** The components a body may use, each with its attributes and the component it must stand in. */
export const COMPONENTS: Record<string, { attributes: readonly string[]; inside?: string }> = {
  Steps: { attributes: [] },
  Step: { attributes: ['on'], inside: 'Steps' },
  See: { attributes: [], inside: 'Step' },
  IfNot: { attributes: [], inside: 'Step' },
  Variant: { attributes: ['label'] },
  Note: { attributes: [] },
  Careful: { attributes: [] },
  Path: { attributes: ['to'] },
  FitCalculator: { attributes: ['where'] },
  TimeCalculator: { attributes: [] },
};

type Report = (line: number, code: IssueCode, message: string) => void;

/** Find markup a body may not hold: unknown or misplaced components, code, HTML, big headings, typed menu paths. */
export const bodyMarkup: Rule = ({ sources }) => {
  const pathIds = Object.keys(sources.paths.data);
  return sources.records.flatMap(({ body, collection, file }) => {
    const issues: Issue[] = [];
    if (!body) return issues;
    const report: Report = (line, code, message) => issues.push({ code, file, line, message });
    for (const { node, parent } of walkBody(body)) {
      if (isComponent(node)) checkComponent(node, parent, pathIds, report);
      else checkMarkup(node, collection, report);
      checkWords(node, report);
    }
    const needsSteps = collection === 'fixes' || collection === 'methods';
    if (needsSteps && ![...walkBody(body)].some(({ node }) => node.name === 'Step')) {
      report(
        body.line,
        'missing-steps',
        'There are no steps. Add <Steps> with one <Step on="…"> per action.',
      );
    }
    return issues;
  });
};

/** Check one component: its name, its attributes, where it stands, and the path it names. */
function checkComponent(
  node: BodyNode,
  parent: BodyNode | undefined,
  pathIds: readonly string[],
  report: Report,
) {
  const name = node.name ?? '';
  const known = COMPONENTS[name];
  if (!known) {
    const names = Object.keys(COMPONENTS);
    report(
      node.line,
      'unknown-component',
      `<${name}> is not a component.${suggest(name, names)} The components are ${names.join(', ')}.`,
    );
    return;
  }
  if (known.inside !== undefined && parent?.name !== known.inside) {
    report(node.line, 'unknown-component', `<${name}> stands outside <${known.inside}>. Move it inside.`);
  }
  const given = node.attributes ?? {};
  for (const attribute of known.attributes) {
    if (!given[attribute]) report(node.line, 'unknown-component', `<${name}> needs ${attribute}="…".`);
  }
  for (const attribute of Object.keys(given)) {
    if (known.attributes.includes(attribute)) continue;
    report(node.line, 'unknown-component', `<${name}> has no attribute “${attribute}”. Remove it.`);
  }
  checkValues(node, pathIds, report);
}

/** Check the values of a component’s attributes: the place of a step, the id of a path. */
function checkValues({ name, attributes, line }: BodyNode, pathIds: readonly string[], report: Report) {
  const { on, to } = attributes ?? {};
  if (name === 'Step' && on && !(PLACES as readonly string[]).includes(on)) {
    report(line, 'unknown-component', `“${on}” is no place for a step.${suggest(on, PLACES)}`);
  }
  if (name === 'Path' && to && !pathIds.includes(to)) {
    report(line, 'unknown-path', `“${to}” is not in content/paths.yaml.${suggest(to, pathIds)}`);
  }
}

/** The first words of menu paths, followed by an arrow: what people type instead of `<Path>`. */
const TYPED_PATH =
  /\b(Settings|General|Finder|Apple menu|iCloud|Start|iTunes|Apple Devices)\s*(>|›|→|->)\s*\w+/;

/** Check one node that is no component. */
function checkMarkup(node: BodyNode, collection: Collection, report: Report) {
  switch (node.type) {
    case 'mdxjsEsm':
      report(node.line, 'forbidden-markup', 'A body holds words only. Remove “import” and “export”.');
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report(
        node.line,
        'forbidden-markup',
        `Remove {${node.value ?? ''}}. Curly brackets are not text here; write \\{ for a bracket.`,
      );
      break;
    case 'html':
      report(node.line, 'forbidden-markup', 'Remove the HTML. Use Markdown or a component.');
      break;
    case 'heading':
      if (collection === 'fixes')
        report(
          node.line,
          'forbidden-markup',
          'A fix has no headings: its section has one. Use <Variant label="…">.',
        );
      else if ((node.depth ?? 0) < 3)
        report(node.line, 'forbidden-markup', 'Start headings at “###”: the page has the larger ones.');
      break;
    default:
  }
}

/** Check the words of a paragraph, labels in bold included, for a menu path typed by hand. */
function checkWords(node: BodyNode, report: Report) {
  if (!node.children?.some(({ type }) => type === 'text')) return;
  const words = node.children.map(textOf).join('');
  const typed = TYPED_PATH.exec(words);
  if (!typed) return;
  report(
    node.line,
    'raw-path',
    `“${typed[0]}…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml.`,
  );
}
