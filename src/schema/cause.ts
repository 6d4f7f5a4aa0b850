import { z } from 'astro/zod';

import { articleFields } from './article.ts';
import { lineSchema } from './text.ts';

/** A reason why backups fail. The body says how to confirm it and what to know. */
export const causeSchema = z.strictObject({
  ...articleFields,
  /** What the reader notices: at most five short signs. */
  signs: z.array(lineSchema).min(1).max(5),
  /** What speaks against this cause. */
  notIf: z.array(lineSchema).default([]),
  /** The ids of the methods this cause affects. */
  affects: z.array(z.string()).min(1),
  /** What the reader sees when this cause is gone. */
  fixedWhen: lineSchema.optional(),
});
