import type { AddressOf } from './kb.ts';
import type { SiteNames } from './structured-data.ts';
import { xml, xmlFile } from './xml.ts';

/** The most characters OpenSearch 1.1 allows for these names. */
const MOST = { shortName: 16, longName: 48, description: 1024 };

/** Write the OpenSearch description: it lets a browser search this site from its address bar. */
export const openSearchOf = ({ name, tagline }: SiteNames, addressOf: AddressOf): string =>
  xmlFile(
    xml(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      xml('ShortName', {}, shorten(name, MOST.shortName)),
      xml('LongName', {}, shorten(name, MOST.longName)),
      xml('Description', {}, shorten(tagline, MOST.description)),
      xml('InputEncoding', {}, 'UTF-8'),
      xml('Image', { width: '32', height: '32', type: 'image/svg+xml' }, addressOf('/favicon.svg')),
      // Curly brackets stand for what people type, so they are added after the address is written.
      xml('Url', { type: 'text/html', method: 'get', template: `${addressOf('/search/')}?q={searchTerms}` }),
    ),
  );

/** Cut a name at the end of a word. A small word at the end, “for” or “of”, goes too. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const [first = '', ...words] = text.split(' ');
  let short = first.slice(0, most);
  for (const word of words) {
    if (short.length + 1 + word.length > most) break;
    short += ` ${word}`;
  }
  return short.replace(/(?: (?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))+$/i, '');
}
