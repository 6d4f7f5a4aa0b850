import { z } from 'astro/zod';

import { articleFields, blockerSchema } from './article.ts';
import { lineSchema } from './text.ts';

/** A way to make a backup. The body holds the steps. */
export const methodSchema = z.strictObject({
  ...articleFields,
  /** Where it stands in the comparison of methods, from 1. */
  order: z.int().positive(),
  /** When this method is a good choice, in one line. */
  goodWhen: lineSchema,
  /** What you must have before you start. */
  needs: z.array(lineSchema).min(1),
  /** Hands-on minutes, then waiting: “5 minutes, then 1 to 2 hours”. Leave out what no source says. */
  takes: lineSchema.optional(),
  /** What the copy holds. */
  saves: z.array(lineSchema).min(1),
  /** What the copy does not hold. */
  doesNotSave: z.array(lineSchema).min(1),
  /** What you see when the backup is complete. */
  verify: lineSchema,
  /** Where the copy lies. */
  where: lineSchema,
  /** The cells of the comparison table: a few words each. */
  compare: z.strictObject({
    /** Where the copy lies, short: “Apple’s servers”. */
    place: lineSchema,
    /** What limits its size: “iCloud plan (5 GB free)”. */
    limit: lineSchema,
    /** Whether it runs by itself: “Daily”. */
    automatic: lineSchema,
    /** Whether passwords and Health data are in it. */
    passwordsAndHealth: lineSchema,
  }),
  /** Why someone cannot follow this method, and where to go instead. */
  blockers: z.array(blockerSchema).default([]),
});
