import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

import type { HTMLElement } from 'node-html-parser';

import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { PageKind } from './budgets.ts';

/** What one page weighs. All sizes are bytes after Brotli 11. */
export interface PageWeight {
  path: string;
  kind: PageKind;
  /** The HTML file as it travels, styles and all. */
  total: number;
  /** Its inlined styles alone. */
  css: number;
  /** What is left without the styles. */
  html: number;
  /** The scripts it loads by itself, inlined ones and their imports included. Each is compressed alone. */
  script: number;
  /** What its drawings add: their markup, and their styles where it has any. */
  pictures: number;
  /** Bytes of the response after which the steps of its first fix are complete. No fix: `undefined`. */
  firstFix: number | undefined;
  /** What stands in the way of the first paint, in words. */
  blocking: readonly string[];
}

const KINDS: Readonly<Record<string, PageKind>> = {
  methods: 'method',
  causes: 'cause',
  errors: 'error',
  faq: 'faq',
  fixes: 'fix',
  diagnose: 'question',
  rescue: 'sheet',
};

/** Compress as a host does that keeps compressed files. */
export const brotli = (text: string | Buffer): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const known = new Map<string, number>();

/** Get the compressed size of a text that many pages have. */
function sizeOf(text: string): number {
  const size = known.get(text) ?? brotli(text).length;
  known.set(text, size);
  return size;
}

/** Weigh every page a reader stays on: not the short addresses, which lead on at once. */
export const weighSite = (site: BuiltSite, folder: string): PageWeight[] =>
  [...site.pages.values()]
    .filter(({ root }) => !root.querySelector('meta[http-equiv="refresh"]'))
    .map((page) => weighPage(page, site, folder));

function weighPage(page: BuiltPage, site: BuiltSite, folder: string): PageWeight {
  const text = readFileSync(page.file, 'utf8');
  const styles = textOf(page.root, 'style');
  const inlined = textOf(page.root, 'script:not([src])', isCode);
  const css = sizeOf(styles.join(''));
  const response = brotli(text);
  const files = scriptsOf(page, site, folder);
  return {
    path: page.path,
    kind: kindOf(page.path),
    total: response.length,
    css,
    html: response.length - css,
    script: [...files.map((file) => readFileSync(file, 'utf8')), ...inlined]
      .map(sizeOf)
      .reduce((sum, bytes) => sum + bytes, 0),
    pictures: picturesIn(text, response.length),
    firstFix: endOfFirstFix(text, response),
    blocking: blockersOf(page.root),
  };
}

/** A drawing of src/components/pictures/, or a screen of PathPicture.astro: none holds another of its own tag. */
const PICTURES = /<path-picture\b[^]*?<\/path-picture>|<div class="picture"[^]*?<\/div>/g;
/** Their styles, which stand among others in a page. As written they weigh a little more than there. */
const PICTURE_STYLES = ['screen.css', 'picture.css']
  .map((name) => readFileSync(join(import.meta.dirname, '../../src/styles', name), 'utf8'))
  .join('');

/** Weigh the drawings of a page by what it would weigh without them. */
function picturesIn(text: string, total: number): number {
  const without = text.replaceAll(PICTURES, '');
  return without === text ? 0 : total - brotli(without).length + sizeOf(PICTURE_STYLES);
}

/** Tell whether a script is one that runs: others hold data for search engines and rules for the browser. */
const isCode = (script: HTMLElement): boolean =>
  !/json|speculationrules/.test(script.getAttribute('type') ?? '');

const textOf = (root: HTMLElement, selector: string, isWanted = (_: HTMLElement) => true): string[] =>
  root
    .querySelectorAll(selector)
    .filter(isWanted)
    .map(({ rawText }) => rawText);

/** Tell the kind of a page by its path: `/errors/x/`. */
export function kindOf(path: string): PageKind {
  const [first = '', second] = path.split('/').filter(Boolean);
  if (path === '/') return 'home';
  const kind = KINDS[first];
  if (kind === 'question' || kind === 'sheet') return kind;
  if (kind) return second === undefined ? 'list' : kind;
  return 'other';
}

/** Find the script files a page loads by itself, and what they import in turn. Imports on first use do not count. */
function scriptsOf({ root }: BuiltPage, { base }: BuiltSite, folder: string): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      add(posix.join(dirname(path), imported));
    }
  };
  for (const script of root.querySelectorAll('script[src]')) {
    add((script.getAttribute('src') ?? '').slice(base.length));
  }
  return [...found].map((path) => join(folder, path));
}

/** A line that runs before the first paint may be this long: it knows the theme a reader chose, and which places to keep for what was tried. */
const LONGEST_LINE = 220;

/** List what would keep the browser from painting: style sheets to fetch, scripts that run at once, fonts that text waits for. */
function blockersOf(root: HTMLElement): string[] {
  const sheets = root.querySelectorAll('link[rel="stylesheet"]');
  const scripts = root
    .querySelectorAll('script')
    .filter(isCode)
    .filter((script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('defer'))
    .filter((script) => script.hasAttribute('src') || script.rawText.length > LONGEST_LINE);
  const fonts = textOf(root, 'style')
    .flatMap((css) => css.match(/@font-face\{[^}]*\}/g) ?? [])
    .filter((face) => !/font-display:(?:optional|swap|fallback)/.test(face));
  return [
    ...sheets.map(() => 'a style sheet to fetch'),
    ...scripts.map(() => 'a script that runs before the text'),
    ...fonts.map(() => 'a font that the text waits for'),
  ];
}

/** Find after how many bytes of the compressed response the steps of the first fix can be read. */
function endOfFirstFix(text: string, response: Buffer): number | undefined {
  const start = text.indexOf('data-fix=');
  const end = text.indexOf('class="proves-title"', start);
  if (start < 0 || end < 0) return undefined;
  const needed = Buffer.byteLength(text.slice(0, end));
  let [low, high] = [0, response.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readableFrom(response.subarray(0, middle)) >= needed) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Count the bytes of text that a browser can read from the beginning of a response. */
function readableFrom(part: Buffer): number {
  if (part.length === 0) return 0;
  return brotliDecompressSync(part, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).length;
}
