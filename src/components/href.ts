import type { Place } from '../model/library.ts';
import { pathOf } from '../model/urls.ts';

/** The path the site lives under, without its last slash: empty at the root of a host. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Write the address of a file or page of this site: `/errors/` → `/kb/errors/` where the site lives under `/kb/`. */
export const withBase = (path: string): string => `${base}${path}`;

/** Write the address of a place, ready for a link. Extra words travel in the query: `{ from: 'errors/x' }`. */
export function hrefOf(place: Place, query: Record<string, string> = {}): string {
  const [path = '', anchor] = withBase(pathOf(place)).split('#');
  const search = new URLSearchParams(query).toString().replaceAll('%2F', '/');
  return `${path}${search === '' ? '' : `?${search}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
