import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type HTMLElement, parse } from 'node-html-parser';

import { readSettings } from '../src/check/settings.ts';

/** The folder of the built site. A second build under another path sets SITE_OUT and SITE_BASE. */
export const DIST = process.env.SITE_OUT ?? 'dist';

/** One page of the built site. */
export interface BuiltPage {
  /** Its path from the site’s root: `/errors/x/`. */
  path: string;
  /** The file, as failures name it. */
  file: string;
  root: HTMLElement;
}

/** The built site: its pages by path, and a way to ask for any other file. */
export interface BuiltSite {
  pages: ReadonlyMap<string, BuiltPage>;
  /** The address it is published at, without a path. */
  origin: string;
  /** The path it lives under: `/`, or for example `/kb/`. */
  base: string;
  /** Tell whether a file exists at a path from the site’s root. */
  hasFile: (path: string) => boolean;
}

/** Read the settings the site is built with. */
export const builtSettings = () => {
  const settings = readSettings();
  return { ...settings, base: process.env.SITE_BASE ?? settings.base };
};

/** Read every page of the built site. Throws where it was never built. */
export function readBuiltSite(folder = DIST, settings = builtSettings()): BuiltSite {
  if (!existsSync(folder)) throw new Error(`There is no folder “${folder}”. Run “npm run build” first.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const pages = files.map((file) => pageOf(folder, file));
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    origin: new URL(settings.url).origin,
    base: settings.base,
    hasFile: (path) => !path.endsWith('/') && existsSync(join(folder, path)),
  };
}

/** Take one page. It is parsed when somebody asks for what is in it: most tests ask for few pages. */
function pageOf(folder: string, name: string): BuiltPage {
  const file = join(folder, name);
  let root: HTMLElement | undefined;
  return {
    path: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    get root() {
      return (root ??= parse(readFileSync(file, 'utf8')));
    },
  };
}

/** Turn an address as a page writes it into a path from the site’s root, with its anchor. `undefined`: another host. */
export function resolveHere(site: BuiltSite, page: BuiltPage, address: string) {
  const url = new URL(address, new URL(site.base + page.path.slice(1), site.origin));
  if (url.origin !== site.origin) return undefined;
  const inside = url.pathname.startsWith(site.base);
  return {
    /** Outside the base there is nothing of ours: the path stays as it is and leads nowhere. */
    path: inside ? `/${url.pathname.slice(site.base.length)}` : `outside ${site.base}: ${url.pathname}`,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
