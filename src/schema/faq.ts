import { z } from 'astro/zod';

import { articleFields } from './article.ts';

/** The headings under which `/faq/` lists its questions. */
export const TOPICS = [
  'Start here',
  'iCloud space and photos',
  'Computer backups',
  'Passwords and encryption',
  'Restore and new iPhone',
  'Good to know',
] as const;

/** A question people ask. The summary is the short answer, the body the rest of it. */
export const faqSchema = z.strictObject({
  ...articleFields,
  /** The heading on `/faq/`. */
  topic: z.enum(TOPICS),
});
