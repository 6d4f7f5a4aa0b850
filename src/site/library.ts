import { getCollection } from 'astro:content';
import { parse } from 'yaml';

import linksYaml from '../../content/links.yaml?raw';
import pathsYaml from '../../content/paths.yaml?raw';
import { compileLibrary } from '../model/compile.ts';
import type { Library } from '../model/library.ts';
import type { ContentRecord } from '../model/records.ts';
import { linksSchema } from '../schema/links.ts';
import { COLLECTION_FILES } from '../schema/collections.ts';
import { type Collection, COLLECTIONS, toRef } from '../schema/reference.ts';
import { settingsPathsSchema } from '../schema/settings-path.ts';

const NO_LINES = new Map<string, number>();

/** Read one collection from Astro. Files that do not fit their schema are left out; the content check names them. */
async function loadCollection(collection: Collection): Promise<ContentRecord[]> {
  const { schema } = COLLECTION_FILES[collection];
  return (await getCollection(collection)).flatMap(
    ({ id, data, filePath }: { id: string; data: object; filePath?: string }) => {
      const shape = schema.safeParse(withPlainDays(data));
      if (!shape.success) return [];
      const ref = toRef(collection, id);
      return [
        { collection, ref, id, file: filePath ?? ref, data: shape.data, lines: NO_LINES } as ContentRecord,
      ];
    },
  );
}

/** Turn days back into text: Astro reads `reviewed: 2026-11-22` without quotes as a date, the content check as text. */
const withPlainDays = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([field, value]: [string, unknown]) => [
      field,
      value instanceof Date ? value.toISOString().slice(0, 10) : value,
    ]),
  );

/** Compile what Astro loaded into the library. `check/` has stopped the build before if anything is wrong with it. */
async function load(): Promise<Library> {
  const table = <T>(file: string, data: T) => ({ file, data, lines: NO_LINES });
  return compileLibrary({
    records: (await Promise.all(COLLECTIONS.map(loadCollection))).flat(),
    paths: table('content/paths.yaml', settingsPathsSchema.parse(parse(pathsYaml))),
    links: table('content/links.yaml', linksSchema.parse(parse(linksYaml))),
  }).library;
}

let compiled: Promise<Library> | undefined;

/** Get the compiled library. A build compiles it once; `astro dev` compiles it anew, because content changes. */
export function getLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  compiled ??= load();
  return compiled;
}
