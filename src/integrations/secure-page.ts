import { createHash } from 'node:crypto';

import { type HTMLElement, parse } from 'node-html-parser';

import { contentPolicy, type InlineHashes } from '../hosts/content-policy.ts';

/** A page with its policy inside, what the policy allows, and what it would break. */
export interface SecuredPage {
  html: string;
  inline: InlineHashes;
  /** What a browser would refuse on this page, each with what to do. */
  faults: string[];
}

/** The first tag of every page. The policy follows it, so that it stands before all it governs. */
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;

/** Script elements that a browser runs or obeys; others hold data. https://html.spec.whatwg.org/#attr-script-type */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/** Elements that the policy allows nowhere. */
const REFUSED = new Set(['base', 'embed', 'frame', 'iframe', 'object']);
/** Elements that load nothing by their address: a reader follows it, or a machine reads it. */
const WAYS_OUT = /^(?:a|area|link (?:canonical|alternate))$/;
/** An address of another host, alone or in a `srcset`. */
const ELSEWHERE = /(?:^|[\s,])(?:[a-z][a-z+.-]*:|\/\/)/i;

/** A comment, a script or style with its text, or any other tag that begins an element. */
const TAGS =
  /<!--[^]*?-->|(?<opening><(?<raw>script|style)\b(?:"[^"]*"|'[^']*'|[^"'>])*>)(?<text>[^]*?)<\/\k<raw>\s*>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Put the content security policy into a page, exact for what stands on it. Throws where the page has no charset. */
export function securePage(html: string): SecuredPage {
  if (!CHARSET.test(html)) throw new Error('A page has no <meta charset="utf-8">, which its policy follows.');
  const [scripts, styles, faults]: [string[], string[], string[]] = [[], [], []];
  for (const { 0: whole, groups } of html.matchAll(TAGS)) {
    if (whole.startsWith('<!--')) continue;
    const tag = readTag(groups?.['opening'] ?? whole);
    faults.push(...tag.faults);
    if (tag.isStyle) styles.push(groups?.['text'] ?? '');
    else if (tag.isRun) scripts.push(groups?.['text'] ?? '');
  }
  const inline = { scripts: hashesOf(scripts), styles: hashesOf(styles) };
  const tags = [
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inline)}">`,
    '<meta name="referrer" content="no-referrer">',
  ].join('');
  return { html: html.replace(CHARSET, (charset) => charset + tags), inline, faults };
}

/** What matters about a tag. */
interface Tag {
  /** It holds styles. */
  isStyle: boolean;
  /** It holds a script that a browser runs or obeys. */
  isRun: boolean;
  faults: string[];
}

/** Tags that were read: the pages of a site have most of them in common, and reading takes longest. */
const read = new Map<string, Tag>();
/** A tag is a piece of its page and holds all of it in memory: from this many on they are forgotten and read again. */
const MOST_KNOWN = 5_000;

/** Read a tag, each wording once. */
function readTag(text: string): Tag {
  const known = read.get(text);
  if (known) return known;
  const element = parse(text).querySelector('*');
  const name = element?.rawTagName.toLowerCase();
  const tag: Tag = {
    isStyle: name === 'style',
    isRun: element !== null && name === 'script' && isRun(element),
    faults: element ? faultsOf(element) : [],
  };
  if (read.size >= MOST_KNOWN) read.clear();
  read.set(text, tag);
  return tag;
}

/** Tell whether a script stands in the page itself and is run. */
const isRun = (script: HTMLElement): boolean =>
  !script.hasAttribute('src') && RUNS.test(script.getAttribute('type') ?? '');

/** Hash some texts, each once, in their order. A browser hashes all that stands between the tags. */
const hashesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts)].map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);

/** List what the policy refuses of an element: better said here than in the console of a reader. */
function faultsOf(element: HTMLElement): string[] {
  const tag = element.rawTagName.toLowerCase();
  if (REFUSED.has(tag))
    return [`<${tag}>: the policy allows none. Show its content on the page, or link to it.`];
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const advice = adviceOn(tag, name.toLowerCase(), value, element);
    return advice === undefined ? [] : [`<${tag} ${name}="${value.slice(0, 80)}">: ${advice}`];
  });
}

/** Say what to do instead of an attribute that the policy refuses; `undefined` where it allows it. */
function adviceOn(tag: string, name: string, value: string, element: HTMLElement): string | undefined {
  if (name === 'style') return 'use a class, or an attribute that src/styles/ reads.';
  if (name.startsWith('on')) return 'listen in a custom element in src/client/.';
  if (name !== 'href' && name !== 'src' && name !== 'srcset' && name !== 'action') return undefined;
  if (/^\s*javascript:/i.test(value)) return 'use a button and a custom element in src/client/.';
  const kind = tag === 'link' ? `link ${element.getAttribute('rel') ?? ''}` : tag;
  if (WAYS_OUT.test(kind) || !ELSEWHERE.test(value)) return undefined;
  return 'keep the file in public/ and name it by its path.';
}
