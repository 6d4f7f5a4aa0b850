import type { Collection } from '../../schema/reference.ts';
import { type BodyNode, walkBody } from '../body.ts';
import type { Rule } from './rule.ts';

/** Find code, pictures of other hosts and large headings in bodies. */
export const forbiddenMarkup: Rule = ({ sources }) =>
  sources.records.flatMap(({ body, collection, file }) =>
    [...(body ? walkBody(body) : [])].flatMap(({ node }) => {
      const message = faultOf(node, collection);
      return message === undefined
        ? []
        : [{ code: 'forbidden-markup' as const, file, line: node.line, message }];
    }),
  );

/** Say why a body may not hold a node, and what to write instead. */
function faultOf(node: BodyNode, collection: Collection): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'A body holds words only. Remove “import” and “export”.';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `Remove {${shorten(node.value ?? '')}}. Curly brackets are not text here; write \\{ for a bracket.`;
    case 'image':
      return /^(?:https?:)?\/\//.test(node.url ?? '')
        ? 'Remove the picture: it lies on another host, which would learn who reads this page.'
        : undefined;
    case 'heading':
      if (collection === 'fixes')
        return 'A fix has no headings: its section has one. Use <Variant label="…">.';
      return (node.depth ?? 0) < 3 ? 'Start headings at “###”: the page has the larger ones.' : undefined;
    default:
      return undefined;
  }
}

/** Keep the beginning of a text that may run over many lines. */
const shorten = (text: string): string =>
  /[\r\n]|.{41}/.test(text)
    ? `${
        text
          .trim()
          .slice(0, 40)
          .split(/[\r\n]/)[0]
      }…`
    : text;
