import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'astro/zod';

import type { Issue, IssueCode } from '../model/issues.ts';
import { type ContentRecord, type ContentSources, lineOf, type TableFile } from '../model/records.ts';
import { COLLECTION_FILES } from '../schema/collections.ts';
import { linksSchema } from '../schema/links.ts';
import { type Collection, COLLECTIONS, isId, type Ref, toRef } from '../schema/reference.ts';
import { settingsPathsSchema } from '../schema/settings-path.ts';
import { settingsSchema } from '../schema/settings.ts';
import { BodySyntaxError, parseBody } from './body.ts';
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
  const issues: Issue[] = [];
  const records: ContentRecord[] = [];
  const unreadable: Ref[] = [];
  let fileCount = 0;
  for (const collection of COLLECTIONS) {
    for (const name of listFiles(join(root, 'content', collection))) {
      fileCount += 1;
      const file = `content/${collection}/${name}`;
      const outcome = readRecord(root, collection, name, file);
      issues.push(...outcome.issues);
      if (outcome.record) records.push(outcome.record);
      else if (outcome.ref) unreadable.push(outcome.ref);
    }
  }
  const table = <T>(file: string, schema: z.ZodType<T>, fallback: T): TableFile<T> => {
    fileCount += 1;
    const outcome = readTable(root, file, schema, fallback);
    issues.push(...outcome.issues);
    return outcome.table;
  };
  const paths = table('content/paths.yaml', settingsPathsSchema, {});
  const links = table('content/links.yaml', linksSchema, { published: [], aliases: {} });
  table<unknown>('content/settings.yaml', settingsSchema, undefined);
  return { sources: { records, paths, links, unreadable }, issues, fileCount };
}

/** List the files of a folder in order; a folder that does not exist is empty. */
function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

/** Read one file of a collection. */
function readRecord(
  root: string,
  collection: Collection,
  name: string,
  file: string,
): { record?: ContentRecord; ref?: Ref; issues: Issue[] } {
  const { schema, ending } = COLLECTION_FILES[collection];
  const id = name.slice(0, -ending.length);
  const issue = (code: IssueCode, line: number, message: string): Issue => ({ code, file, line, message });
  if (!name.endsWith(ending) || !isId(id)) {
    const message = `The name “${name}” does not fit. Use lower-case letters, digits and single hyphens, and the ending “${ending}”.`;
    return { issues: [issue('unreadable-file', 1, message)] };
  }
  const ref = toRef(collection, id) as Ref;
  const text = readFileSync(join(root, file), 'utf8');
  const parts = ending === '.yaml' ? { front: text, frontLine: 0 } : splitFrontMatter(text);
  if (!parts) {
    const message = 'There is no front matter. Begin the file with “---”, the fields, and “---” again.';
    return { ref, issues: [issue('unreadable-file', 1, message)] };
  }
  const { value, lines, errors } = parseYaml(parts.front, parts.frontLine);
  if (errors.length > 0) {
    return {
      ref,
      issues: errors.map(({ message, line }) =>
        issue('unreadable-file', line, `This is no valid YAML: ${message}`),
      ),
    };
  }
  const shape = schema.safeParse(value);
  const issues: Issue[] = shape.success
    ? []
    : issuesOfShape(shape.error, schema, value).map(({ path, message }) =>
        issue('invalid-field', lineOf(lines, path), message),
      );
  let body: ContentRecord['body'];
  try {
    if ('body' in parts) body = parseBody(parts.body, parts.bodyLine);
  } catch (error) {
    if (!(error instanceof BodySyntaxError)) throw error;
    issues.push(issue('unreadable-file', error.line, `This is no valid MDX: ${error.message}`));
  }
  if (!shape.success || issues.length > 0) return { ref, issues };
  return { record: { collection, ref, id, file, data: shape.data, body, lines } as ContentRecord, issues };
}

/** Split a file into its front matter and its body, each with the number of lines above it. */
function splitFrontMatter(text: string) {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const front = match[1] ?? '';
  return {
    front,
    frontLine: 1,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}

/** Read a YAML file that holds one table. */
function readTable<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  fallback: T,
): { table: TableFile<T>; issues: Issue[] } {
  const issue = (code: IssueCode, line: number, message: string): Issue => ({ code, file, line, message });
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    const message = `The file is missing. Add it; README.md says what it holds.`;
    return {
      table: { file, data: fallback, lines: new Map() },
      issues: [issue('unreadable-file', 1, message)],
    };
  }
  const { value, lines, errors } = parseYaml(text, 0);
  const shape = schema.safeParse(value ?? {});
  const issues =
    errors.length > 0
      ? errors.map(({ message, line }) => issue('unreadable-file', line, `This is no valid YAML: ${message}`))
      : shape.success
        ? []
        : issuesOfShape(shape.error, schema, value).map(({ path, message }) =>
            issue('invalid-field', lineOf(lines, path), message),
          );
  return { table: { file, data: shape.success ? shape.data : fallback, lines }, issues };
}
