import { feedOf } from '../seo/feed.ts';
import { fullAddress } from '../site/address.ts';
import { getLibrary } from '../site/library.ts';
import { settings } from '../site/settings.ts';

/** The pages that were checked last, for feed readers. */
export const GET = async () =>
  new Response(feedOf(await getLibrary(), settings, fullAddress), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
