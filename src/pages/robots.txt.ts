import { fullAddress } from '../site/address.ts';

/** What crawlers may read: everything. A crawler looks for this file at the root of a host only; below a path it does no harm. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`);
