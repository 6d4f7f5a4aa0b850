import { checkContent } from './check.ts';
import { toText } from './report.ts';

/** `npm run check:content`: prints every issue and exits with 1 where there is one. `--json` prints a list. */
const { issues, fileCount } = checkContent(process.cwd());
const asJson = process.argv.includes('--json');
console.log(asJson ? JSON.stringify(issues, undefined, 2) : toText(issues, fileCount));
process.exitCode = issues.length === 0 ? 0 : 1;
