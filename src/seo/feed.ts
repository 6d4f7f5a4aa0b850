import type { Library } from '../model/library.ts';
import { pathOf } from '../model/urls.ts';
import { KIND_WORDS } from '../model/words.ts';
import { type AddressOf, newestReview } from './kb.ts';
import type { SiteNames } from './structured-data.ts';
import { xml, xmlFile } from './xml.ts';

/** How many pages the feed lists. A reader program asks for the file again and again, so it must stay small. */
export const MOST_ITEMS = 100;

/** Write the RSS feed: articles and fixes, the last checked first. Days come from the content, never from the clock. */
export function feedOf(library: Library, { name, tagline }: SiteNames, addressOf: AddressOf): string {
  const pages = [...library.articles, ...library.fixes]
    .sort((a, b) => (a.data.reviewed < b.data.reviewed ? 1 : a.data.reviewed > b.data.reviewed ? -1 : 0))
    .slice(0, MOST_ITEMS);
  const items = pages.map(({ ref, collection, data }) => {
    const address = addressOf(pathOf(ref));
    return xml(
      'item',
      {},
      xml('title', {}, data.title),
      xml('link', {}, address),
      xml('description', {}, data.summary),
      xml('category', {}, KIND_WORDS[collection].one),
      xml('pubDate', {}, rssDate(data.reviewed)),
      // The day is part of it: a page that was checked again shows up as new.
      xml('guid', { isPermaLink: 'false' }, `${address}?reviewed=${data.reviewed}`),
    );
  });
  return xmlFile(
    xml(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      xml(
        'channel',
        {},
        xml('title', {}, name),
        xml('link', {}, addressOf('/')),
        xml('description', {}, tagline),
        xml('language', {}, 'en'),
        xml('lastBuildDate', {}, rssDate(newestReview(library))),
        xml('atom:link', { href: addressOf('/rss.xml'), rel: 'self', type: 'application/rss+xml' }),
        ...items,
      ),
    ),
  );
}

/** Write a day as RSS wants it. Content dates have no time zone. */
const rssDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();
