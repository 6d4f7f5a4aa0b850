import { knowledgeBaseOf } from '../seo/kb.ts';
import { hostPath } from '../site/address.ts';
import { getLibrary } from '../site/library.ts';

/** All content as data. `/kb.schema.json` says what the keys mean. */
export const GET = async () => Response.json(knowledgeBaseOf(await getLibrary(), hostPath));
