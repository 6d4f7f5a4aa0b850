import { openSearchOf } from '../seo/open-search.ts';
import { fullAddress } from '../site/address.ts';
import { settings } from '../site/settings.ts';

/** What a browser needs to search this site from its address bar. */
export const GET = () =>
  new Response(openSearchOf(settings, fullAddress), {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
