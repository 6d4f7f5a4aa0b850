import type { z } from 'astro/zod';

import { causeSchema } from './cause.ts';
import { errorMessageSchema } from './error-message.ts';
import { faqSchema } from './faq.ts';
import { fixSchema } from './fix.ts';
import { methodSchema } from './method.ts';
import { questionSchema } from './question.ts';
import type { Collection } from './reference.ts';

/** Each collection with its schema and the ending of its files. The folder has the collection’s name. */
export const COLLECTION_FILES = {
  methods: { schema: methodSchema, ending: '.mdx' },
  causes: { schema: causeSchema, ending: '.mdx' },
  errors: { schema: errorMessageSchema, ending: '.mdx' },
  faq: { schema: faqSchema, ending: '.mdx' },
  fixes: { schema: fixSchema, ending: '.mdx' },
  questions: { schema: questionSchema, ending: '.yaml' },
} as const satisfies Record<Collection, { schema: z.ZodType; ending: '.mdx' | '.yaml' }>;

/** The checked data of one file of a collection. */
export type DataOf<C extends Collection> = z.infer<(typeof COLLECTION_FILES)[C]['schema']>;
