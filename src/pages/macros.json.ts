import { macrosOf } from '../seo/macros.ts';
import { getReplySources } from '../site/reply-sources.ts';

/** A ready reply for each article and fix. `/macros.schema.json` says what the keys mean. */
export const GET = async () => Response.json(macrosOf(await getReplySources()));
