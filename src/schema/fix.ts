import { z } from 'astro/zod';

import { blockerSchema } from './article.ts';
import { fixIdSchema } from './reference.ts';
import { RISKS } from './risk.ts';
import { lineSchema, provenanceFields } from './text.ts';

/** Where a step or a fix is done. */
export const PLACES = [
  'iphone',
  'old-iphone',
  'new-iphone',
  'mac',
  'windows',
  'linux',
  'computer',
  'router',
  'anywhere',
] as const;
export type Place = (typeof PLACES)[number];

/** One procedure, written once, shown wherever an article lists it. The body holds its `<Steps>`. */
export const fixSchema = z.strictObject({
  /** What to do, verb first: “Check the Wi-Fi network”. */
  title: lineSchema,
  /** What it does and when it helps, in one or two sentences. */
  summary: lineSchema.max(320, 'Keep the summary to two short sentences (320 characters).'),
  /** Minutes of the reader’s attention. */
  minutes: z.int().positive(),
  /** Time to wait without doing anything: “30 min”, or `none`. */
  waiting: lineSchema,
  /** What it can take away. Inside an article the rank of fixes never goes down. */
  risk: z.enum(RISKS),
  /** Whether it costs money. Money counts at least as `your-choice` in the order. */
  cost: z.enum(['none', 'money']),
  /** What could be lost, in one line. For risk `none`: “Nothing is deleted.” */
  loses: lineSchema,
  /** How to go back: “Not needed.” where nothing changes. */
  undo: lineSchema,
  /** What you need at hand. */
  needs: z.array(lineSchema).default([]),
  /** Where it is done. */
  where: z.array(z.enum(PLACES)).min(1),
  /** True where doing it takes a reader on the same device off this page (restart, Wi-Fi off). */
  interruptsReader: z.boolean(),
  /** What the reader sees when it worked. The “yes” link repeats it. */
  proves: lineSchema,
  /** The fix that makes a copy first. Needed for risk `deletes-backup` and `erases-data`. */
  copyFirst: fixIdSchema.optional(),
  /** Why someone cannot do it, and where that person goes next. */
  blockers: z.array(blockerSchema).default([]),
  /** One sentence each for the hand-over to support. */
  report: z.strictObject({
    /** “I checked the Wi-Fi network and the backup finished.” */
    done: lineSchema,
    /** “I checked the Wi-Fi network: the same message came back.” */
    failed: lineSchema,
  }),
  /** Other words people use for this. They feed search. */
  aliases: z.array(lineSchema).default([]),
  ...provenanceFields,
});
export type Fix = z.infer<typeof fixSchema>;
