import type { Collection, Ref } from '../schema/reference.ts';
import type { DataOf } from '../schema/collections.ts';
import type { Links } from '../schema/links.ts';
import type { SettingsPaths } from '../schema/settings-path.ts';
import type { BodyNode } from './body.ts';

/** Lines of a front matter: the dotted path of a field (`fixes.2.fix`) → its line in the file, from 1. */
export type LineMap = ReadonlyMap<string, number>;

/** One content file whose front matter fits its schema. */
export interface RecordOf<C extends Collection> {
  collection: C;
  ref: Ref;
  id: string;
  /** Path from the project’s root, as issues print it. */
  file: string;
  data: DataOf<C>;
  /** The parsed body, where the adapter parses it. Questions have none. */
  body?: BodyNode | undefined;
  lines: LineMap;
}

/** A content file of any collection. */
export type ContentRecord = { [C in Collection]: RecordOf<C> }[Collection];

/** A file that holds one table for the whole site, with the lines of its entries. */
export interface TableFile<T> {
  file: string;
  data: T;
  lines: LineMap;
}

/** Everything an author wrote: what `compileLibrary` takes in. */
export interface ContentSources {
  records: readonly ContentRecord[];
  paths: TableFile<SettingsPaths>;
  links: TableFile<Links>;
  /** Files that exist but could not be read. Their references count as known, so one mistake is reported once. */
  unreadable?: readonly Ref[];
}

/** Find the line of a field, or of the nearest field around it. Falls back to line 1. */
export function lineOf(lines: LineMap, path: string): number {
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const line = lines.get(rest);
    if (line !== undefined) return line;
  }
  return 1;
}
