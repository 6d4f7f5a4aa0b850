import { existsSync, writeFileSync } from 'node:fs';

import { COLLECTION_FILES } from '../schema/collections.ts';
import { isId } from '../schema/reference.ts';
import { SCAFFOLD_WORDS, scaffoldOf, type ScaffoldWord } from './scaffold.ts';

/** `npm run new -- error <id>`: writes a new content file that fits its schema. Never overwrites one. */
function run([word = '', id = '']: readonly string[]): string {
  const words = Object.keys(SCAFFOLD_WORDS).join(', ');
  const usage = `Write “npm run new -- <kind> <id>”. The kinds are ${words}.`;
  if (!Object.hasOwn(SCAFFOLD_WORDS, word)) return fail(`“${word}” is not a kind of page. ${usage}`);
  if (!isId(id)) return fail(`“${id}” is no id: use lower-case letters, digits and single hyphens. ${usage}`);
  const collection = SCAFFOLD_WORDS[word as ScaffoldWord];
  const file = `content/${collection}/${id}${COLLECTION_FILES[collection].ending}`;
  if (existsSync(file)) return fail(`${file} is there already. Choose another id, or edit it.`);
  writeFileSync(file, scaffoldOf(collection, new Date().toISOString().slice(0, 10)));
  return [
    `Wrote ${file}. It fits the schema.`,
    `1. Fill it in; content/STYLE.md says how we write.`,
    collection === 'fixes'
      ? '2. List it under “fixes:” of the articles it helps with.'
      : '2. Lead an answer of a file in content/questions/ to it.',
    `3. Run “npm run links”, then “npm run check:content”.`,
  ].join('\n');
}

/** Let the command fail with a message. */
function fail(message: string): string {
  process.exitCode = 1;
  return message;
}

console.log(run(process.argv.slice(2)));
