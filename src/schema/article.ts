import { z } from 'astro/zod';

import { destinationSchema, fixIdSchema } from './reference.ts';
import { lineSchema, provenanceFields, systemsSchema } from './text.ts';

/** One entry of `fixes:`: the id alone, or the id and why it helps here. Inside the model it is always the long form. */
export const placedFixSchema = z
  .union([
    fixIdSchema,
    z.strictObject({
      /** The id of the fix. */
      fix: fixIdSchema,
      /** One line: why this fix helps with this message or cause. */
      because: lineSchema,
    }),
  ])
  .transform((entry): PlacedFix => (typeof entry === 'string' ? { fix: entry } : entry));

/** A fix placed in an article. */
export interface PlacedFix {
  fix: string;
  because?: string;
}

/** Why someone cannot do something, and where that person goes next. */
export const blockerSchema = z.strictObject({
  /** What stops the reader, in the reader’s words: “The switch is grey”. */
  because: lineSchema,
  /** Where to go instead: an article, a fix, a question, or `help`. */
  goTo: destinationSchema,
});
export type Blocker = z.infer<typeof blockerSchema>;

/** The fields every article has: methods, causes, errors and questions people ask. */
export const articleFields = {
  /** The heading of the page. For an error: the message itself, or what people see. */
  title: lineSchema,
  /** The answer in one or two sentences. It stands first on the page, in search and in link previews. */
  summary: lineSchema.max(320, 'Keep the summary to two short sentences (320 characters).'),
  /** The systems this was written for. */
  appliesTo: systemsSchema,
  /** The fixes in the order to try them: least invasive first, then likeliest, then quickest. */
  fixes: z.array(placedFixSchema).default([]),
  /** Where the last “no” leads: `help`, or an article that repeats none of these fixes. */
  otherwise: destinationSchema.default('help'),
  /** Other words people use for this, old product names included. They feed search. */
  aliases: z.array(lineSchema).default([]),
  ...provenanceFields,
};
