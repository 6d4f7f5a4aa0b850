import { getCollection } from 'astro:content';

import { parseBody } from '../mdx/body.ts';
import type { BodyNode } from '../model/body.ts';
import { COLLECTION_FILES } from '../schema/collections.ts';
import { COLLECTIONS, type Ref, toRef } from '../schema/reference.ts';

/** Parse the bodies of all articles and fixes. */
async function parseBodies(): Promise<ReadonlyMap<Ref, BodyNode>> {
  const withBody = COLLECTIONS.filter((collection) => COLLECTION_FILES[collection].ending === '.mdx');
  const entries = await Promise.all(
    withBody.map(async (collection) =>
      (await getCollection(collection)).map(
        ({ id, body = '' }) => [toRef(collection, id), parseBody(body, 0)] as [Ref, BodyNode],
      ),
    ),
  );
  return new Map(entries.flat());
}

let parsed: Promise<ReadonlyMap<Ref, BodyNode>> | undefined;

/** Get the parsed body of each article and fix. A build parses them once; `astro dev` anew, because content changes. */
export function getBodies(): Promise<ReadonlyMap<Ref, BodyNode>> {
  if (import.meta.env.DEV) return parseBodies();
  parsed ??= parseBodies();
  return parsed;
}
