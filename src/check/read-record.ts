import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { BodySyntaxError, parseBody } from '../mdx/body.ts';
import type { Issue, IssueCode } from '../model/issues.ts';
import { type ContentRecord, lineOf, type UnreadableFile } from '../model/records.ts';
import { COLLECTION_FILES } from '../schema/collections.ts';
import { type Collection, isId, toRef } from '../schema/reference.ts';
import { issuesOfShape } from './shape.ts';
import { parseYaml } from './yaml.ts';

/** What came of reading one file of a collection. */
export interface ReadRecord {
  record?: ContentRecord | undefined;
  unreadable?: UnreadableFile | undefined;
  issues: Issue[];
}

/** Read one file of a collection. Never throws for what an author wrote: it lists issues. */
export function readRecord(root: string, collection: Collection, name: string): ReadRecord {
  const { ending } = COLLECTION_FILES[collection];
  const file = `content/${collection}/${name}`;
  const text = readText(join(root, file));
  const id = name.slice(0, -ending.length);
  const isNamed = name.endsWith(ending) && isId(id);
  const likelyId = isNamed ? id : toId(name);
  const standIn = () => standInOf(collection, likelyId, text, isNamed);
  const failure = (line: number, message: string): ReadRecord => ({
    unreadable: standIn(),
    issues: [{ code: 'unreadable-file', file, line, message }],
  });
  if (!isNamed)
    return failure(
      1,
      nameFault(name, isId(likelyId) ? `${likelyId}${ending}` : undefined, ending, join(root, file)),
    );
  if (text === undefined) return failure(1, 'This cannot be read as a file. Put a text file in its place.');
  const parts = ending === '.yaml' ? { front: text, frontLine: 0 } : splitFrontMatter(text);
  if (typeof parts === 'string') return failure(1, parts);
  const { record, issues } = parseRecord(parts, { collection, id, file });
  return { record, unreadable: record ? undefined : standIn(), issues };
}

/** Note what is known of a file that cannot be read: its likely name, and the names in it. */
const standInOf = (
  collection: Collection,
  id: string,
  text: string | undefined,
  isNamed: boolean,
): UnreadableFile | undefined =>
  isId(id)
    ? {
        ref: toRef(collection, id),
        mentions: new Set(text?.match(/[a-z0-9]+(?:[-/][a-z0-9]+)*/g)),
        isMisnamed: !isNamed,
      }
    : undefined;

/** The two parts of a file, each with the number of lines above it. */
interface Parts {
  front: string;
  frontLine: number;
  body?: string;
  bodyLine?: number;
}

/** Check the front matter and the body of a file. A body that cannot be parsed does not hide the front matter. */
function parseRecord(
  { front, frontLine, body: mdx, bodyLine = 0 }: Parts,
  { collection, id, file }: { collection: Collection; id: string; file: string },
): ReadRecord {
  const { schema } = COLLECTION_FILES[collection];
  const issue = (code: IssueCode, line: number, message: string): Issue => ({ code, file, line, message });
  const issues: Issue[] = [];
  let body: ContentRecord['body'];
  try {
    if (mdx !== undefined) body = parseBody(mdx, bodyLine);
  } catch (error) {
    if (!(error instanceof BodySyntaxError)) throw error;
    issues.push(issue('unreadable-file', error.line, `This is no valid MDX. ${error.message}`));
  }
  const { value, lines, errors } = parseYaml(front, frontLine);
  issues.push(
    ...errors.map(({ message, line }) => issue('unreadable-file', line, `This is no valid YAML. ${message}`)),
  );
  if (errors.length > 0) return { issues };
  const shape = schema.safeParse(value);
  if (shape.success) {
    const record = { collection, ref: toRef(collection, id), id, file, data: shape.data, body, lines };
    return { record: record as ContentRecord, issues };
  }
  const misfits = issuesOfShape(schema, value).map(({ path, message }) =>
    issue('invalid-field', lineOf(lines, path), message),
  );
  return { issues: [...issues, ...misfits] };
}

/** Read a text file; a folder or a link to nowhere is none. Windows puts a mark at the beginning of some files. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

/** Say why a file name does not fit, and what to call the file. */
function nameFault(name: string, likely: string | undefined, ending: string, path: string): string {
  const isCopy = likely !== undefined && existsSync(join(dirname(path), likely));
  const cure = isCopy
    ? `Remove it: “${likely}” is there already.`
    : `Rename it${likely === undefined ? '' : ` to “${likely}”`}.`;
  return `The name “${name}” does not fit. ${cure} A name has lower-case letters, digits and single hyphens, and ends in “${ending}”.`;
}

/** Turn a file name into the id it was most likely meant to be: `Check_WiFi.md` → `check-wifi`. */
const toId = (name: string): string =>
  name
    .replace(/(?:\.[a-z]+)+~?$/i, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Split a file into its front matter and its body, or say why it has none. */
function splitFrontMatter(text: string): Parts | string {
  if (!/^---[ \t]*\r?\n/.test(text)) {
    return 'There is no front matter. Begin the file with a line “---”, the fields, and “---” again.';
  }
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$(?![\r\n]))/m.exec(text);
  if (!match) return 'The front matter has no end. Write a line “---” after its last field.';
  return {
    front: match[1] ?? '',
    frontLine: 1,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}
