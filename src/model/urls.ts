import type { Ref } from '../schema/reference.ts';
import { parseRef } from '../schema/reference.ts';
import { type Place, START_QUESTION } from './library.ts';

/** The address of a page: its path from the site’s root, with a slash at the end. */
const pagePath = (ref: Ref): string => {
  const { collection, id } = parseRef(ref);
  if (collection !== 'questions') return `/${collection}/${id}/`;
  return id === START_QUESTION ? '/diagnose/' : `/diagnose/${id}/`;
};

/** Turn a place into its address from the site’s root: `/errors/x/#check-wifi`. The only place that builds one. */
export function pathOf(place: Place): string {
  if (place === 'fixed' || place === 'help' || place === 'search' || place === 'diagnose') {
    return `/${place}/`;
  }
  const [ref, anchor] = place.split('#') as [Ref, string | undefined];
  return anchor === undefined ? pagePath(ref) : `${pagePath(ref)}#${anchor}`;
}

/** The address of an article or a fix as Markdown. */
export const markdownPathOf = (ref: Ref): string => `${pagePath(ref)}index.md`;

/** The address of the picture that link previews show for an article or a fix; `site` for all other pages. */
export const cardPathOf = (card: Ref | 'site'): string => `/og/${card}.png`;

/** Name the anchor of the list of reasons why a fix cannot be done. */
export const cannotAnchor = (fixId: string): string => `${fixId}-cannot`;

/** The anchor on a fix page that asks what the reader saw. */
export const USED_FOR_ANCHOR = 'used-for';

/** The anchor of the reasons why the body of an article cannot be followed. */
export const OWN_CANNOT_ANCHOR = 'cannot';
