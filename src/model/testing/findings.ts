import type { Issue } from '../issues.ts';
import { compileLibrary } from '../compile.ts';
import type { ContentRecord, ContentSources } from '../records.ts';
import type { Rule } from '../rules/rule.ts';
import { sources } from './builders.ts';

/** Tell what one rule finds in some files: `file:line [field] code`, and the message below it. */
export const findingsOf = (rule: Rule, ...records: ContentRecord[]): string =>
  findingsIn(rule, sources(...records));

/** Tell what one rule finds in all content. */
export const findingsIn = (rule: Rule, all: ContentSources): string =>
  tell(rule({ sources: all, library: compileLibrary(all).library }), all);

/** Tell everything that is wrong with some files. */
export function allFindingsOf(...records: ContentRecord[]): string {
  const all = sources(...records);
  return tell(compileLibrary(all).issues, all);
}

/** Write issues down as tests read them, each with the field that stands on its line. */
function tell(issues: readonly Issue[], { records, links, paths }: ContentSources): string {
  const tables = [...records, links, paths];
  return issues
    .map(({ file, line, code, message }) => {
      const lines = tables.find((table) => table.file === file)?.lines ?? new Map<string, number>();
      const [field] = [...lines].find(([, fieldLine]) => fieldLine === line) ?? [];
      return `${file}:${line}${field === undefined ? '' : ` [${field}]`} ${code}\n  ${message}`;
    })
    .join('\n');
}
