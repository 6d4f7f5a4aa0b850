import { z } from 'astro/zod';

import { pageOrSectionSchema, refSchema } from './reference.ts';

/** All of `content/links.yaml`: the promise that a published link never dies. */
export const linksSchema = z.strictObject({
  /** Every page and every section of an article that was ever published, in order. */
  published: z.array(pageOrSectionSchema),
  /** The short code of each article and fix. It is printed, written down and said aloud: it never changes. */
  codes: z
    .record(refSchema, z.string('Put the code in quotes: without them “6E77” is a number.'))
    .default({}),
  /** Renamed or removed pages and sections: old → new. The old addresses lead on for ever. */
  aliases: z.record(pageOrSectionSchema, pageOrSectionSchema).default({}),
});
export type Links = z.infer<typeof linksSchema>;
