import { z } from 'astro/zod';

import { refSchema } from './reference.ts';
import { lineSchema } from './text.ts';

/** One line of the table: words people use, and the words this site uses for the same thing. */
const synonymSchema = z.strictObject({
  /** Words or short phrases people type: “lead”, “charging cord”. Other forms (plural, -ing, -ed) come by themselves. */
  people: z.array(lineSchema).min(1),
  /** What our pages call it: one word or phrase, or several where it may mean several things. */
  we: z.union([lineSchema.transform((word) => [word]), z.array(lineSchema).min(1)]),
});

/** All of `content/synonyms.yaml`: the one table of words for the search. */
export const synonymsSchema = z.strictObject({
  /** Words people use → words we use. */
  same: z.array(synonymSchema).default([]),
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
