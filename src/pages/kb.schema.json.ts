import { z } from 'astro/zod';

import { kbSchema } from '../seo/kb-schema.ts';
import { fullAddress } from '../site/address.ts';

/** The format of `/kb.json` as a JSON Schema. */
export const GET = () =>
  Response.json({ $id: fullAddress('/kb.schema.json'), ...z.toJSONSchema(kbSchema, { io: 'output' }) });
