import { writeFileSync } from 'node:fs';

import { stringify } from 'yaml';

import { readContent } from './read.ts';

/** `npm run links`: records every new reference in `content/links.yaml`. Never removes one. */
const { sources } = readContent(process.cwd());
const { data, file } = sources.links;
const published = new Set<string>(data.published);
const added = [...sources.records.map(({ ref }) => ref), ...(sources.unreadable ?? [])].filter(
  (ref) => !published.has(ref),
);
const header = [
  '# Every reference that was ever published. Written by “npm run links”; never remove a line.',
  '# A renamed or removed page gets an alias (old: new), so that its old address still leads somewhere.',
].join('\n');
const all = [...data.published, ...added].sort();
writeFileSync(file, `${header}\n${stringify({ published: all, aliases: data.aliases }, { lineWidth: 0 })}`);
console.log(added.length === 0 ? 'Nothing is new.' : `Recorded ${added.length} new: ${added.join(', ')}`);
