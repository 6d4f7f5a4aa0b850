import { z } from 'astro/zod';

import { refSchema } from './reference.ts';
import { lineSchema } from './text.ts';

/** All of `content/synonyms.yaml`: the one table of words for the search. */
export const synonymsSchema = z.strictObject({
  /** Words that mean the same here, ours first. Other forms (plural, -ing, -ed) come by themselves. */
  same: z.array(z.array(lineSchema).min(2)).default([]),
  /** How people describe what a page is about, in words the page does not use. Order and grammar do not count. */
  said: z.record(refSchema, z.array(lineSchema).min(1)).default({}),
  /** Words that show that someone means another product. Search still answers, but claims nothing. */
  elsewhere: z.array(lineSchema).default([]),
  /** The page that explains a family of codes, shown where a code of that family has no page. */
  families: z
    .strictObject({
      /** Codes that begin with 0xE8. */
      e8: refSchema.optional(),
      /** MBErrorDomain codes. */
      mb: refSchema.optional(),
      /** Plain numbers such as 4013 or -54. */
      n: refSchema.optional(),
      /** Numbers of the command-line tools: lockdownd, mobilebackup2. */
      tool: refSchema.optional(),
    })
    .default({}),
});
export type Synonyms = z.infer<typeof synonymsSchema>;
