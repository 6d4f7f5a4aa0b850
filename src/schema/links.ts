import { z } from 'astro/zod';

import { refSchema } from './reference.ts';

/** All of `content/links.yaml`: the promise that a published link never dies. */
export const linksSchema = z.strictObject({
  /** Every reference that was ever published, in order. */
  published: z.array(refSchema),
  /** Renamed or removed references: old → new. Old addresses redirect for ever. */
  aliases: z.record(refSchema, refSchema).default({}),
});
export type Links = z.infer<typeof linksSchema>;
