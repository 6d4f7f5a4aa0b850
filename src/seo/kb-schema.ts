import { z } from 'astro/zod';

import { EDGE_KINDS } from '../model/edges.ts';
import { PLACES } from '../schema/fix.ts';
import { ARTICLE_COLLECTIONS } from '../schema/reference.ts';
import { RISKS } from '../schema/risk.ts';

// Every description ends up in /kb.schema.json: it is the documentation of the format.

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const COLLECTION = `(?:${[...ARTICLE_COLLECTIONS, 'fixes', 'questions'].join('|')})`;

const refSchema = z.string().regex(new RegExp(`^${COLLECTION}/${ID}$`));
const fixRefSchema = z.string().regex(new RegExp(`^fixes/${ID}$`));

/** A page, one section of it, or one of the fixed pages. */
const placeSchema = z
  .string()
  .regex(new RegExp(`^(?:${COLLECTION}/${ID}(?:#${ID})?|fixed|help|search|diagnose)$`))
  .describe('A ref, a section of a page (`errors/x#check-wifi`), or `fixed`, `help`, `search`, `diagnose`.');

/** From the root of the host, so that the file is right wherever the site is published. */
const addressSchema = z
  .string()
  .regex(/^\/[^/]/)
  .meta({ format: 'uri-reference' });

const pageFields = {
  ref: refSchema.describe('`collection/id`. It never changes; a renamed page keeps an alias.'),
  url: addressSchema.describe('The address of the page.'),
};

const textFields = {
  ...pageFields,
  code: z
    .string()
    .regex(/^[0-9A-Z]{4}$/)
    .optional()
    .describe('The short code of the page, easy to say on the phone.'),
  title: z.string().min(1),
  summary: z.string().min(1).describe('The answer in one or two sentences.'),
  reviewed: z.iso.date().describe('The day its facts were last checked.'),
  sources: z
    .array(z.string())
    .min(1)
    .describe('Web addresses; `general-knowledge` or `calculation` where there is none.'),
};

const reasonSchema = z.strictObject({
  because: z.string().describe('Why someone cannot do it.'),
  goTo: placeSchema.describe('Where that person goes next.'),
});

const articleSchema = z.strictObject({
  ...textFields,
  kind: z
    .enum(['method', 'cause', 'message', 'code', 'symptom', 'question'])
    .describe('`message`, `code` and `symptom` are errors; `question` is one people ask.'),
  messages: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The exact wordings of an error. `{device}`, `{size}` … stand for what varies.'),
  codes: z.array(z.string()).min(1).optional().describe('The codes of an error, as they are shown.'),
  fixes: z
    .array(
      z.strictObject({
        ref: fixRefSchema,
        url: addressSchema.describe('The address of the fix inside this article.'),
        because: z.string().optional().describe('Why it helps here.'),
      }),
    )
    .min(1)
    .optional()
    .describe('In the order to try them: least invasive first.'),
});

const fixSchema = z.strictObject({
  ...textFields,
  minutes: z.int().positive().describe('Minutes of attention.'),
  waiting: z.string().describe('Time to wait without doing anything, or `none`.'),
  risk: z.enum(RISKS).describe('What it can take away, from least to most invasive.'),
  cost: z.enum(['none', 'money']),
  loses: z.string().describe('What could be lost, in words.'),
  undo: z.string().describe('How to go back.'),
  where: z.array(z.enum(PLACES)).min(1).describe('Where it is done.'),
  proves: z.string().describe('What one sees when it worked.'),
  copyFirst: fixRefSchema.optional().describe('The fix that makes a copy first. Do it before this one.'),
  blockers: z.array(reasonSchema).min(1).optional(),
  report: z
    .strictObject({ done: z.string(), failed: z.string() })
    .describe('One sentence each for the hand-over to support.'),
});

const questionSchema = z.strictObject({
  ...pageFields,
  ask: z.string(),
  why: z.string(),
  answers: z
    .array(
      z.strictObject({
        key: z.string().describe('Unique inside its question; it never changes.'),
        label: z.string(),
        hint: z.string().optional(),
        goTo: placeSchema,
        report: z.string().describe('The sentence for the hand-over to support.'),
      }),
    )
    .min(2),
});

const edgeSchema = z.strictObject({
  from: placeSchema,
  to: placeSchema,
  kind: z
    .enum(EDGE_KINDS)
    .describe(
      'What a reader does to go this way: `answer` of a question; `yes`, `no`, `different`, `cannot` of “Did this fix it?”; `blocker`, a reason why not; `tell-apart`, a sign of one cause; `section`, the first fix of an article; `copy-first`, the copy to make before a fix that takes something away; `used-for`, from a fix page to what comes after it in an article.',
    ),
});

/** All of `/kb.json`. The file at `/kb.schema.json` is made from this, and so is the test of the built file. */
export const kbSchema = z
  .strictObject({
    generated: z.iso
      .date()
      .describe('The newest day on which a fact was checked. It changes only with the content.'),
    articles: z.array(articleSchema),
    fixes: z.array(fixSchema),
    questions: z.array(questionSchema).describe('The questions of the diagnosis. They form a tree.'),
    edges: z.array(edgeSchema).describe('Every way a reader can go by answering.'),
  })
  .meta({
    title: 'The knowledge base',
    description: 'Every article, fix and question of this site, and every way between them.',
  });
export type KnowledgeBase = z.infer<typeof kbSchema>;
