import type { Collection, Ref } from '../schema/reference.ts';
import type { DataOf } from '../schema/collections.ts';
import type { Links } from '../schema/links.ts';
import type { SettingsPaths } from '../schema/settings-path.ts';
import type { Synonyms } from '../schema/synonyms.ts';
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
  /** The parsed body, where the adapter parses it and it can be parsed. Questions have none. */
  body?: BodyNode | undefined;
  lines: LineMap;
}

/** A content file of any collection. */
export type ContentRecord = { [C in Collection]: RecordOf<C> }[Collection];

/** A file that is there but cannot be used. One mistake is reported once: no rule may report what follows from it. */
export interface UnreadableFile {
  ref: Ref;
  /** Every word of its text that may be an id or a reference: the pages it may lead to. */
  mentions: ReadonlySet<string>;
  /** True where the reference is only the likely one: the file has a name no page can have. */
  isMisnamed?: boolean;
}

/** A file that holds one table for the whole site, with the lines of its entries. */
export interface TableFile<T> {
  file: string;
  data: T;
  lines: LineMap;
  /** True where the file cannot be used. Its data is then a stand-in, in which nothing can be missing. */
  isUnreadable?: boolean;
}

/** Everything an author wrote: what `compileLibrary` takes in. */
export interface ContentSources {
  records: readonly ContentRecord[];
  paths: TableFile<SettingsPaths>;
  links: TableFile<Links>;
  synonyms?: TableFile<Synonyms>;
  unreadable?: readonly UnreadableFile[];
}

/** Find the line of a field, or of the nearest field around it. Falls back to line 1. */
export function lineOf(lines: LineMap, path: string): number {
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const line = lines.get(rest);
    if (line !== undefined) return line;
  }
  return 1;
}
