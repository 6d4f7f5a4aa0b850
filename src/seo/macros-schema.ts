import { z } from 'astro/zod';

import { ARTICLE_COLLECTIONS } from '../schema/reference.ts';
import { RISKS } from '../schema/risk.ts';

// Every description ends up in /macros.schema.json: it is the documentation of the format.

const macroSchema = z.strictObject({
  ref: z
    .string()
    .regex(new RegExp(`^(?:${ARTICLE_COLLECTIONS.join('|')}|fixes)/[a-z0-9-]+$`))
    .describe(
      '`collection/id` of the page. It never changes: use it to find a macro again at the next import.',
    ),
  code: z.string().length(4).optional().describe('The short code of the page, easy to say on the phone.'),
  kind: z.enum(['error', 'cause', 'method', 'question', 'fix']),
  title: z.string().min(1).describe('The heading of the page, for the list of macros.'),
  url: z.url().describe('The address of the page.'),
  keywords: z.array(z.string()).describe('Messages, codes and other words to find the macro by.'),
  risk: z.enum(RISKS).optional().describe('Fixes only: what it can take away, from least to most invasive.'),
  cost: z.enum(['none', 'money']).optional().describe('Fixes only: whether it costs money.'),
  text: z.string().min(1).describe('The complete reply as plain text, from greeting to signature.'),
  markdown: z.string().min(1).describe('The same reply as Markdown.'),
  aloud: z
    .string()
    .min(1)
    .describe('What to read aloud on the phone instead. Without greeting and signature.'),
});

/** All of `/macros.json`. The file at `/macros.schema.json` is made from this, and so is the test of the built file. */
export const macrosSchema = z
  .strictObject({
    generated: z.iso
      .date()
      .describe('The newest day on which a fact was checked. It changes only with the content.'),
    greeting: z.string().min(1).describe('What every `text` and `markdown` begins with.'),
    signature: z.string().min(1).describe('What every `text` and `markdown` ends with.'),
    macros: z.array(macroSchema).describe('One for each article and fix. /macros.csv holds the same.'),
  })
  .meta({
    title: 'Replies for a help desk',
    description: 'A ready reply for each article and fix of this site.',
  });
export type Macros = z.infer<typeof macrosSchema>;
export type Macro = Macros['macros'][number];
