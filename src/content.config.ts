import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { COLLECTION_FILES } from './schema/collections.ts';
import type { Collection } from './schema/reference.ts';

/**
 * Give Astro one collection: the folder and the files.
 * Without a schema on purpose. Astro stops at the first file that does not fit, without its line, and takes the
 * dev server down. The content check names all of them; `site/library.ts` leaves them out.
 */
const collectionOf = (name: Collection) =>
  defineCollection({
    loader: glob({ base: `content/${name}`, pattern: `*${COLLECTION_FILES[name].ending}` }),
  });

export const collections = {
  methods: collectionOf('methods'),
  causes: collectionOf('causes'),
  errors: collectionOf('errors'),
  faq: collectionOf('faq'),
  fixes: collectionOf('fixes'),
  questions: collectionOf('questions'),
};
