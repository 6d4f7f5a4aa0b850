import { isIndexLink, isRef } from '../schema/reference.ts';
import type { SettingsPath } from '../schema/settings-path.ts';
import type { BodyNode } from './body.ts';
import type { Place } from './library.ts';
import type { BodyContext, Writer } from './text-style.ts';
import { pathOf } from './urls.ts';

/** Write everything inside a node as one line of words. */
export const lineIn = (node: BodyNode, writer: Writer): string => lineOf(node.children ?? [], writer);

/** Write a line of words. Line breaks of the file do not count. */
export const lineOf = (nodes: readonly BodyNode[], writer: Writer): string =>
  nodes
    .map((node) => wordsOf(node, writer))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

function wordsOf(node: BodyNode, writer: Writer): string {
  const { style, context } = writer;
  if (node.name === 'Path') {
    const path = context.paths[node.attributes?.['to'] ?? ''];
    return path ? style.words(pathWords(path)) : '';
  }
  switch (node.type) {
    case 'text':
      return style.words(node.value ?? '');
    case 'strong':
      return style.label(lineIn(node, writer));
    case 'inlineCode':
      return style.code(node.value ?? '');
    case 'link':
      return style.link(lineIn(node, writer), linkAddress(node.url ?? '', context));
    case 'break':
      return ' ';
    default:
      return lineIn(node, writer);
  }
}

/** Write the address of a link as authors write it: a reference, the list of a collection, or a full address. */
function linkAddress(url: string, { addressOf }: BodyContext): string {
  const [ref = ''] = url.split('#');
  if (isRef(ref)) return addressOf(pathOf(url as Place));
  return isIndexLink(url) ? addressOf(`/${url}`) : url;
}

/** Write a menu path in one line, with its other wordings: “Settings › Wi-Fi” (older iOS: “Settings › WLAN”). */
export function pathWords({ wordings }: SettingsPath): string {
  const [newest, ...others] = wordings;
  const quoted = (steps: readonly string[]) => `“${steps.join(' › ')}”`;
  const sameSystems = others.every(({ systems }) => systems.join() === newest?.systems.join());
  return [
    quoted(newest?.steps ?? []),
    ...others.map(
      ({ systems, steps }) => `(${sameSystems ? 'or' : `${systems.join(', ')}:`} ${quoted(steps)})`,
    ),
  ].join(' ');
}
