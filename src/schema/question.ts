import { z } from 'astro/zod';

import { destinationSchema } from './reference.ts';
import { lineSchema } from './text.ts';

/** The key every question has, for people who cannot tell. */
export const UNSURE = 'unsure';

/** One question of `/diagnose/`. Questions form a tree: each has exactly one parent. */
export const questionSchema = z.strictObject({
  /** The question, about what the reader sees: “What does the iPhone show right now?” */
  ask: lineSchema,
  /** Why we ask, in one line. */
  why: lineSchema,
  /** The settings path of the screen to look at, as an id of `content/paths.yaml`. */
  lookAt: lineSchema.optional(),
  /** The choices. One has the key `unsure`. */
  answers: z
    .array(
      z.strictObject({
        /** A short name that never changes: it travels in addresses. */
        key: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.'),
        /** What the reader sees or has, in the reader’s words. */
        label: lineSchema,
        /** One more line where the label alone may be misread. */
        hint: lineSchema.optional(),
        /** Where this answer leads. */
        goTo: destinationSchema,
        /** The sentence for the hand-over to support: “The iPhone shows …”. */
        report: lineSchema,
      }),
    )
    .min(2, 'Give at least two answers.'),
});
