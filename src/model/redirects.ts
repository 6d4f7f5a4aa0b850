import { isRef, type Ref } from '../schema/reference.ts';
import { type Library, pageAt, type Place, titleOf } from './library.ts';
import { pathOf } from './urls.ts';

/** An address that leads on to another one: the short code of a page, or the old address of a renamed one. */
export interface Redirect {
  /** From the site’s root: `/k7m5/`, `/errors/old/`. */
  path: string;
  to: Place;
  /** The heading of the page it leads to. */
  title: string;
}

/** The address that leads to the page of a code. */
export const codePathOf = (code: string): string => `/${code.toLowerCase()}/`;

/** List every address that leads on: each code in small and in capital letters, and each renamed page. */
export function redirectsOf(library: Library): Redirect[] {
  const redirect = (path: string, old: Ref): Redirect[] => {
    const to = library.pages.has(old) ? old : library.moved.get(old);
    const page = to && pageAt(library, to);
    return to && page ? [{ path, to, title: titleOf(page) }] : [];
  };
  const fromCodes = (Object.entries(library.codes) as [Ref, string][]).flatMap(([ref, code]) =>
    [codePathOf(code), `/${code}/`].flatMap((path) => redirect(path, ref)),
  );
  const fromPages = [...library.moved.keys()].filter(isRef).flatMap((old) => redirect(pathOf(old), old));
  return [...fromCodes, ...fromPages];
}

/** Write down which page each code leads to: code → its heading. */
export const codePages = (library: Library): Record<string, string> =>
  Object.fromEntries(
    (Object.entries(library.codes) as [Ref, string][]).flatMap(([ref, code]) => {
      const page = pageAt(library, library.moved.get(ref) ?? ref);
      return page ? [[code, titleOf(page)]] : [];
    }),
  );

/**
 * Write the redirects as a `_redirects` file, which Netlify and Cloudflare read. Without it the pages at the old
 * addresses lead on by themselves. Netlify shows those pages first, Cloudflare reads this file first; both arrive.
 */
export const redirectsFile = (redirects: readonly Redirect[], addressOf: (path: string) => string): string =>
  redirects.map(({ path, to }) => `${addressOf(path)} ${addressOf(pathOf(to))} 301\n`).join('');

/** A section that was taken out of a page or came to it under an old name: its anchor, and where it is now. */
export interface MovedSection {
  anchor: string;
  to: Place;
}

/** List the sections that old links still look for on a page, in the order of their anchors. */
export function movedSectionsOf({ moved }: Library, ref: Ref): MovedSection[] {
  const byAnchor = new Map<string, MovedSection>();
  for (const [old, to] of moved) {
    const [page = '', anchor] = old.split('#');
    const pageNow = moved.get(page as Ref)?.split('#')[0] ?? page;
    if (anchor === undefined || pageNow !== ref || to === `${ref}#${anchor}`) continue;
    // Two pages that became one may both have had the section: what this page itself had comes first.
    if (page === ref || !byAnchor.has(anchor)) byAnchor.set(anchor, { anchor, to });
  }
  return [...byAnchor.values()].sort((a, b) => (a.anchor < b.anchor ? -1 : 1));
}
