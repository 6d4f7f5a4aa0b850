import type { Issue } from '../model/issues.ts';

/** Write issues for a terminal: `file:line  code`, the text below it, and a count at the end. */
export function toText(issues: readonly Issue<string>[], fileCount: number): string {
  if (issues.length === 0) return `Content is fine: ${fileCount} files, no issue.`;
  const files = new Set(issues.map(({ file }) => file)).size;
  // A file that is missing was not counted.
  const all = Math.max(files, fileCount);
  const lines = issues.map(({ file, line, code, message }) => `${file}:${line}  ${code}\n  ${message}`);
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  return [...lines, `${count} in ${files} of ${all} files.`].join('\n');
}
