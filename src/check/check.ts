import { compileLibrary } from '../model/compile.ts';
import { type Issue, sortIssues } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { readContent } from './read.ts';

/** The outcome of one check of all content. */
export interface CheckResult {
  library: Library;
  issues: Issue[];
  fileCount: number;
}

/** Read all content below a project’s root, compile it, and list every issue there is. */
export function checkContent(root: string): CheckResult {
  const { sources, issues, fileCount } = readContent(root);
  const compiled = compileLibrary(sources);
  return { library: compiled.library, issues: sortIssues([...issues, ...compiled.issues]), fileCount };
}
