import { macrosOf, macrosTable } from '../seo/macros.ts';
import { getReplySources } from '../site/reply-sources.ts';

/** The replies of `/macros.json` as a table, for help desks that import one. */
export const GET = async () =>
  new Response(macrosTable(macrosOf(await getReplySources())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
