import { z } from 'astro/zod';

import { lineSchema } from './text.ts';

/** All of `content/settings.yaml`: what a team changes to run the site under its own name. */
export const settingsSchema = z.strictObject({
  /** The name in the header, in titles and in link previews. */
  name: lineSchema,
  /** One line under the name. */
  tagline: lineSchema,
  /** The address the site is published at, without a path: `https://help.example.org`. */
  url: z
    .url({
      protocol: /^https?$/,
      abort: true,
      error: 'Write a full address such as “https://help.example.org”.',
    })
    .refine((url) => /^https?:\/\/[^/?#]+\/?$/.test(url), {
      error:
        'Write the address without a path, such as “https://help.example.org”. The path goes into “base”.',
    }),
  /** The path the site lives under, `/` or for example `/kb/`. */
  base: z.string().regex(/^\/(?:[\w-]+\/)*$/, 'Start and end the path with a slash, for example “/kb/”.'),
  /** The one route to a person that the help page names. */
  support: z.strictObject({ name: lineSchema, url: z.url() }),
  /** What stands around each reply that support staff copy on `/support-desk/`. Several lines are fine: write `|` and indent them. */
  desk: z.strictObject({
    /** The first words of a reply: “Hello,”. */
    greeting: z.string().trim().min(1, 'Write some text here.'),
    /** The last words of a reply: “Kind regards, your help desk”. */
    signature: z.string().trim().min(1, 'Write some text here.'),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Desk = Settings['desk'];
