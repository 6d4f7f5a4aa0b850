import type { Pack } from './pack.ts';

/** The packs of a site: `start` is stored at once, the others when the browser has time. */
export const PACK_NAMES = ['start', 'errors', 'causes', 'faq', 'methods', 'more'] as const;
export type PackName = (typeof PACK_NAMES)[number];

/** Large pages that no answer leads to. */
const LARGE = ['/map/', '/support-desk/', '/about/'];

/**
 * Name the pack that holds a page. Questions and fixes are in `start`, with all lists: together they lead from any
 * message to a fix. The articles of a collection are one pack, because a reader who needs one may be led to the next.
 */
export function packOf(path: string): PackName {
  if (LARGE.includes(path)) return 'more';
  const collection = /^\/([^/]+)\/[^/]+\/$/.exec(path)?.[1];
  return PACK_NAMES.find((name) => name === collection) ?? 'start';
}

/**
 * Turn the path of an address into the path of a page from the site’s root: without the base, with a slash at the end.
 * `undefined`: it lies outside the base, is no page, or cannot be read.
 */
export function pagePathOf(pathname: string, base: string): string | undefined {
  const rooted = `${pathname}${pathname.endsWith('/') ? '' : '/'}`;
  if (!rooted.startsWith(base)) return undefined;
  try {
    const path = `/${decodeURIComponent(rooted.slice(base.length))}`.replace(/\/index\.html\/$/, '/');
    return /\.[a-z]+\/$/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Find where an old address or a short code leads, from the site’s root. Codes may be in small or capital letters. */
export const redirectOf = ({ redirects }: Pack, path: string): string | undefined =>
  redirects[path] ?? redirects[path.toLowerCase()];

/** Write the address a redirect leads to. What the reader tried stands in the query and comes along. */
export function redirectAddress(to: string, base: string, query: string): string {
  const [path = '', anchor] = to.split('#');
  return `${base}${path.slice(1)}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}
