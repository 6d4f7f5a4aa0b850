import { z } from 'astro/zod';

import { articleFields } from './article.ts';
import { causeIdSchema, destinationSchema, refSchema } from './reference.ts';
import { lineSchema } from './text.ts';

/** Where an error is seen, as the dossier names it. */
export const SURFACES = [
  'iphone',
  'mac-finder',
  'windows-apple-devices',
  'windows-itunes',
  'third-party',
  'any',
] as const;
export type Surface = (typeof SURFACES)[number];

/** Something an iPhone or a computer shows. The body says what it means. */
export const errorMessageSchema = z.strictObject({
  ...articleFields,
  /** A `message` has exact words, a `code` is known by its number, a `symptom` is what people see happen. */
  kind: z.enum(['message', 'code', 'symptom']),
  /** Where it appears. `any` is a computer program whose name changes, or several places. */
  surface: z.enum(SURFACES),
  /** The exact wordings. `{device}`, `{size}`, `{number}`, `{date}`, `{account}` and `{path}` stand for what varies. */
  messages: z.array(lineSchema).default([]),
  /** Its codes as they are shown, for example `MBErrorDomain/205`. */
  codes: z.array(lineSchema).default([]),
  /** The ids of its possible causes, likeliest first. */
  causes: z.array(causeIdSchema).default([]),
  /** One glance-check per cause, each with its own place to go. Needed where there is more than one cause. */
  tellApart: z
    .array(
      z.strictObject({
        /** What to look at, in one line: “The storage bar is full”. */
        sign: lineSchema,
        /** Where that leads. */
        goTo: destinationSchema,
      }),
    )
    .default([]),
  /** Whether the reader’s data is safe right now, in one or two sentences. */
  safe: lineSchema,
  /** What must not be done in haste. It stands above the fixes. */
  caution: lineSchema.optional(),
  /** Errors that really show the same words or code. Both sides must name each other. */
  sharedWith: z.array(refSchema).default([]),
});
