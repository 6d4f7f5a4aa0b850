import { sortIssues } from '../../model/issues.ts';
import { readContent } from '../read.ts';
import { toText } from '../report.ts';
import { checkStyle, MOST_GRADE } from './check-style.ts';

/**
 * `npm run check:style`: prints every issue of style and exits with 1 where there is one.
 * `--all` adds the ten hardest pages, `--json` prints a list.
 */
const { sources, issues: unread, fileCount } = readContent(process.cwd());
const { issues: style, pages, median } = checkStyle(sources.records);
// A file that cannot be read cannot be measured: it must not pass in silence.
const issues = sortIssues([...unread, ...style]);
const grade = (value: number) => value.toFixed(1).padStart(4);

if (process.argv.includes('--json')) console.log(JSON.stringify(issues, undefined, 2));
else {
  if (process.argv.includes('--all')) {
    console.log('The ten hardest pages, by US school grade:');
    for (const page of pages.slice(0, 10)) console.log(`${grade(page.grade)}  ${page.file}`);
  }
  const limits = `(${MOST_GRADE.median} is the most); hardest page ${grade(pages[0]?.grade ?? 0).trim()} (${MOST_GRADE.page})`;
  console.log(
    `Median school grade of ${pages.length} articles and fixes: ${grade(median).trim()} ${limits}.`,
  );
  console.log(toText(issues, fileCount));
}
process.exitCode = issues.length === 0 ? 0 : 1;
