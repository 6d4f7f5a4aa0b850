import { isValidCode } from '../model/short-code.ts';
import { pathOf } from '../model/urls.ts';
import type { Links } from '../schema/links.ts';
import { COLLECTIONS, isRef } from '../schema/reference.ts';

/** Pages that search engines should not list: they depend on what a reader did, or are for support staff. */
const UNLISTED = /\/(?:(?:diagnose|rescue)\/[^/]+|fixed|offline|search|support-desk|kitchen-sink)\/$/;

/** Tell whether a page belongs in the sitemap: pages with words of their own, neither steps of a dialogue nor short codes. */
export const isListed = (page: string): boolean => !UNLISTED.test(page) && !isShortCode(page);

/** Make the filter of the sitemap: pages that are listed, without the old addresses of renamed ones. */
export function listedExcept({ aliases }: Pick<Links, 'aliases'>): (page: string) => boolean {
  const renamed = Object.keys(aliases).filter(isRef).map(pathOf);
  return (page) => isListed(page) && !renamed.some((path) => page.endsWith(path));
}

/** Tell whether an address is that of a short code, `/H7KP/`: it only leads on to a page that is listed. */
function isShortCode(page: string): boolean {
  const [above = '', last = ''] = page.split('/').slice(-3);
  return isValidCode(last.toUpperCase()) && !COLLECTIONS.some((collection) => collection === above);
}
