import { z } from 'astro/zod';

import { macrosSchema } from '../seo/macros-schema.ts';
import { fullAddress } from '../site/address.ts';

/** The format of `/macros.json` as a JSON Schema. */
export const GET = () =>
  Response.json({
    $id: fullAddress('/macros.schema.json'),
    ...z.toJSONSchema(macrosSchema, { io: 'output' }),
  });
