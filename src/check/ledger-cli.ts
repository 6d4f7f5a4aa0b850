import { writeFileSync } from 'node:fs';

import { stringify } from 'yaml';

import { extendLedger, unrecordedIn } from '../model/ledger.ts';
import { readContent } from './read.ts';

const HEADER = `# Every page, section and short code that was ever published. Written by “npm run links”; never remove or change a line.
# A renamed or removed page or section gets an alias (old: new), so that its old address still leads somewhere.
`;

/** `npm run links`: records every new page, section and code in `content/links.yaml`. Never changes or removes one. */
function run(): string {
  const { sources, issues } = readContent(process.cwd());
  const { data, file } = sources.links;
  // A ledger that is there but cannot be read must not be written over: it is the only copy of the promise.
  const broken = issues.find(
    (issue) => issue.file === file && !issue.message.startsWith('The file is missing'),
  );
  if (broken) {
    process.exitCode = 1;
    return `${file}:${broken.line}  ${broken.message}\nNothing was written. Correct the file first.`;
  }
  const fresh = unrecordedIn(sources);
  writeFileSync(file, HEADER + stringify(extendLedger(data, fresh), { lineWidth: 0 }));
  if (fresh.length === 0) return 'Nothing is new.';
  const count = {
    pages: fresh.filter(({ page }) => page).length,
    sections: fresh.flatMap(({ sections }) => sections).length,
    codes: fresh.filter(({ code }) => code).length,
  };
  const refs = fresh.map(({ ref }) => ref).join(', ');
  return `Recorded what is new. Pages: ${count.pages}, sections: ${count.sections}, codes: ${count.codes}.\n${refs}`;
}

console.log(run());
