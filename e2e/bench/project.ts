import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { stringify } from 'yaml';

import { COLLECTION_FILES } from '../../src/schema/collections.ts';
import type { CorpusFile } from './corpus/articles.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What a build reads beside the content: copied, so that the paths in it lead to the content of the copy. */
const COPIED = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Tables that do not grow with the number of articles. */
const TABLES = ['content/paths.yaml', 'content/settings.yaml'];

/**
 * Write a project of its own with the corpus as its content: the real code, the real pipeline, nothing kept from
 * earlier builds. Returns its folder; who asked for it removes it.
 */
export function writeProject(corpus: readonly CorpusFile[]): string {
  const project = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const part of COPIED) cpSync(join(ROOT, part), join(project, part), { recursive: true });
  linkPackages(project);
  for (const table of TABLES) cpSync(join(ROOT, table), join(project, table));
  writeFileSync(join(project, 'content/synonyms.yaml'), 'same: []\n');
  writeFileSync(join(project, 'content/links.yaml'), 'published: []\n');
  for (const file of corpus) writeFile(project, file);
  run(project, ['src/check/ledger-cli.ts']);
  return project;
}

function writeFile(project: string, { collection, id, data, body }: CorpusFile): void {
  const path = join(project, 'content', collection, `${id}${COLLECTION_FILES[collection].ending}`);
  mkdirSync(dirname(path), { recursive: true });
  const front = stringify(data, { lineWidth: 0 });
  writeFileSync(path, body === undefined ? front : `---\n${front}---\n\n${body}`);
}

/** Link each package on its own: the caches in node_modules stay with the project. */
function linkPackages(project: string): void {
  const from = join(ROOT, 'node_modules');
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(from, name), join(project, 'node_modules', name));
  }
}

/** Run a script of the project. Throws with what it said where it fails. */
function run(project: string, words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`“node ${words.join(' ')}” failed in ${project}.\n${stdout}${stderr}`);
}
