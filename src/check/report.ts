import type { Issue } from '../model/issues.ts';

/** Write issues for a terminal: one line each, `file:line  code  message`, and a count at the end. */
export function toText(issues: readonly Issue[], fileCount: number): string {
  if (issues.length === 0) return `Content is fine: ${fileCount} files, no issue.`;
  const files = new Set(issues.map(({ file }) => file)).size;
  const lines = issues.map(({ file, line, code, message }) => `${file}:${line}  ${code}\n  ${message}`);
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  return [...lines, `${count} in ${files} of ${fileCount} files.`].join('\n');
}
