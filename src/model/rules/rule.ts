import type { Issue, IssueCode } from '../issues.ts';
import type { Library } from '../library.ts';
import type { ContentRecord, ContentSources } from '../records.ts';
import { lineOf } from '../records.ts';

/** What a rule looks at: the files as they were written, and the library compiled from them. */
export interface RuleContext {
  sources: ContentSources;
  library: Library;
}

/** A content rule: lists what breaks it. It never throws and never looks at anything but its input. */
export type Rule = (context: RuleContext) => Issue[];

/** Write an issue about a field of a record, for example `fixes.2.fix`. */
export const issueAt = (record: ContentRecord, field: string, code: IssueCode, message: string): Issue => ({
  code,
  file: record.file,
  line: lineOf(record.lines, field),
  message,
});

/** Index the records by their reference. */
export const recordsByRef = (sources: ContentSources): Map<string, ContentRecord> =>
  new Map(sources.records.map((record) => [record.ref, record]));
