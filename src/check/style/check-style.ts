import { sortIssues } from '../../model/issues.ts';
import type { ContentRecord } from '../../model/records.ts';
import { gradeOf, medianOf } from './grade.ts';
import type { StyleIssue } from './kinds.ts';
import { findLongSentences } from './long-sentences.ts';
import { passagesOf } from './passages.ts';
import { findTerms, pageNamesOf } from './preferred-terms.ts';
import { findStepFaults } from './steps.ts';

/** The highest school grades we accept. */
export const MOST_GRADE = { page: 10, median: 7 } as const;

/** How hard a page is to read. */
export interface GradedPage {
  file: string;
  grade: number;
}

/** The outcome of one check of style. */
export interface StyleResult {
  issues: StyleIssue[];
  /** Every article and fix, hardest first. */
  pages: GradedPage[];
  median: number;
}

/** Measure how all content reads, and list every issue there is. */
export function checkStyle(records: readonly ContentRecord[]): StyleResult {
  const names = pageNamesOf(records);
  const pages = records
    .filter(({ collection }) => collection !== 'questions')
    .map((record) => ({ file: record.file, grade: gradeOf(passagesOf(record)) }))
    .sort((a, b) => b.grade - a.grade || (a.file < b.file ? -1 : 1));
  const median = medianOf(pages.map(({ grade }) => grade));
  const issues = [
    ...records.flatMap((record) => [
      ...findLongSentences(record),
      ...findTerms(record, names),
      ...findStepFaults(record),
    ]),
    ...findHardPages(pages, median),
  ];
  return { issues: sortIssues(issues), pages, median };
}

/** Find pages that are too hard, and a median that is too high. */
function findHardPages(pages: readonly GradedPage[], median: number): StyleIssue[] {
  const hard = pages
    .filter(({ grade }) => grade > MOST_GRADE.page)
    .map(({ file, grade }): StyleIssue => {
      const message = `The page needs school grade ${grade.toFixed(1)}; ${MOST_GRADE.page} is the most. Use shorter words and shorter sentences.`;
      return { code: 'hard-page', file, line: 1, message };
    });
  const hardest = pages[0];
  if (median <= MOST_GRADE.median || !hardest) return hard;
  const message = `The median of all pages is school grade ${median.toFixed(1)}; ${MOST_GRADE.median} is the most. Simplify the hardest pages: “npm run check:style -- --all” lists them, this one first.`;
  return [...hard, { code: 'hard-median', file: hardest.file, line: 1, message }];
}
