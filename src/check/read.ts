import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'astro/zod';

import type { Issue, IssueCode } from '../model/issues.ts';
import type { ContentRecord, ContentSources, TableFile, UnreadableFile } from '../model/records.ts';
import { lineOf } from '../model/records.ts';
import { suggest } from '../model/rules/names.ts';
import { linksSchema } from '../schema/links.ts';
import { COLLECTIONS } from '../schema/reference.ts';
import { settingsPathsSchema } from '../schema/settings-path.ts';
import { settingsSchema } from '../schema/settings.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { readRecord, readText } from './read-record.ts';
import { issuesOfShape } from './shape.ts';
import { parseYaml } from './yaml.ts';

/** All content on disk, with the issues of files that could not be read or do not fit their schema. */
export interface ReadResult {
  sources: ContentSources;
  issues: Issue[];
  /** How many files were read. */
  fileCount: number;
}

/** Read all content below a project’s root. Never throws for what an author wrote: it lists issues. */
export function readContent(root: string): ReadResult {
  const issues: Issue[] = strayFolders(root);
  const records: ContentRecord[] = [];
  const unreadable = new Map<string, UnreadableFile>();
  let fileCount = 0;
  for (const collection of COLLECTIONS) {
    for (const { name } of entriesOf(join(root, 'content', collection))) {
      fileCount += 1;
      const outcome = readRecord(root, collection, name);
      issues.push(...outcome.issues);
      if (outcome.record) records.push(outcome.record);
      if (outcome.unreadable) unreadable.set(outcome.unreadable.ref, outcome.unreadable);
    }
  }
  // A copy such as `check-wifi.mdx.bak` stands beside the file it is named like.
  for (const { ref } of records) unreadable.delete(ref);
  const table = <T>(file: string, schema: z.ZodType<T>, standIn: T): TableFile<T> => {
    fileCount += 1;
    const outcome = readTable(root, file, schema, standIn);
    issues.push(...outcome.issues);
    return outcome.table;
  };
  const paths = table('content/paths.yaml', settingsPathsSchema, {});
  const links = table('content/links.yaml', linksSchema, linksSchema.parse({ published: [] }));
  const synonyms = table('content/synonyms.yaml', synonymsSchema, synonymsSchema.parse({}));
  table<unknown>('content/settings.yaml', settingsSchema, undefined);
  const sources = { records, paths, links, synonyms, unreadable: [...unreadable.values()] };
  return { sources, issues, fileCount };
}

/** List what a folder holds, in order; a folder that does not exist is empty. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Find folders of `content/` that nothing reads: a page in `eror/` would be missing without a word. */
const strayFolders = (root: string): Issue[] =>
  entriesOf(join(root, 'content'))
    .filter((entry) => entry.isDirectory() && !(COLLECTIONS as readonly string[]).includes(entry.name))
    .map(({ name }) => ({
      code: 'unreadable-file',
      file: `content/${name}`,
      line: 1,
      message: `No page is made of this folder.${suggest(name, COLLECTIONS)} Move its files: the folders are ${COLLECTIONS.join(', ')}.`,
    }));

/** Read a YAML file that holds one table. Where it cannot be used, a stand-in takes the place of its data. */
function readTable<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  standIn: T,
): { table: TableFile<T>; issues: Issue[] } {
  const issue = (code: IssueCode, line: number, message: string): Issue => ({ code, file, line, message });
  const text = readText(join(root, file));
  const { value, lines, errors } = parseYaml(text ?? '', 0);
  const failure = (issues: Issue[]) => ({
    table: { file, data: standIn, lines, isUnreadable: true },
    issues,
  });
  if (text === undefined) {
    return failure([
      issue('unreadable-file', 1, 'The file is missing. Add it; README.md says what it holds.'),
    ]);
  }
  if (errors.length > 0) {
    return failure(
      errors.map(({ message, line }) => issue('unreadable-file', line, `This is no valid YAML. ${message}`)),
    );
  }
  const shape = schema.safeParse(value ?? {});
  if (shape.success) return { table: { file, data: shape.data, lines }, issues: [] };
  return failure(
    issuesOfShape(schema, value ?? {}).map(({ path, message }) =>
      issue('invalid-field', lineOf(lines, path), message),
    ),
  );
}
