import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';

import { compileLibrary } from '../model/compile.ts';
import type { Issue } from '../model/issues.ts';
import type { Library } from '../model/library.ts';
import { checkContent } from './check.ts';
import { readRecord, readText } from './read-record.ts';
import { readContent } from './read.ts';
import { brokenBranchesIn } from './testing/branches.ts';
import { tryMany } from './testing/many-cases.ts';
import { GOOD, writeProject } from './testing/project.ts';
import { slips, wrongTurn } from './testing/slips.ts';

// Broken content must never end the check, keep it busy for ever, or pass and then lead a reader nowhere.

const folders: string[] = [];
const remember = (folder: string): string => {
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Expect what an author needs of every issue: a place that exists, and words. */
function expectUsable(issues: readonly Issue[], textOf: (file: string) => string | undefined): void {
  for (const { file, line, message } of issues) {
    const count = textOf(file)?.split(/\r\n|\n|\r/).length;
    expect(line).toBeGreaterThanOrEqual(1);
    if (count !== undefined) expect(line).toBeLessThanOrEqual(count);
    expect(message).toMatch(/^[“<\p{L}].*[.?]$/su);
    expect(message).not.toMatch(/call stack|undefined|\[object|is not a function|Cannot read prop/);
  }
}

/** Expect that a library which passes has no broken branch. The ledger does not say where a branch leads. */
function expectWhole(library: Library, issues: readonly Issue[]): void {
  if (issues.every(({ code }) => code === 'links-ledger')) expect(brokenBranchesIn(library)).toEqual([]);
}

describe('however content is broken', { timeout: 300_000 }, () => {
  const files = Object.keys(GOOD);
  const pages = files.filter((file) => /^content\/\w+\//.test(file));
  const ids = pages.map((file) => file.replace(/^content\/|\.\w+$/g, ''));
  const root = remember(writeProject(GOOD));

  /** Check the small project with some files broken, and put them back. */
  function checkBroken(changes: ReadonlyMap<string, string>): void {
    for (const [file, text] of changes) writeFileSync(join(root, file), text);
    const { issues, library } = checkContent(root);
    for (const file of changes.keys()) writeFileSync(join(root, file), GOOD[file] ?? '');
    expectUsable(issues, (file) => changes.get(file) ?? GOOD[file]);
    expectWhole(library, issues);
  }

  test('in up to three files, the check ends, names lines that exist, and lets no broken branch pass', () => {
    const broken = fc.uniqueArray(fc.tuple(fc.constantFrom(...files), slips), {
      ...{ minLength: 1, maxLength: 3 },
      selector: ([file]) => file,
    });
    tryMany(
      broken.map((all) => new Map(all.map(([file, slip]) => [file, slip(GOOD[file] ?? '')]))),
      500,
      checkBroken,
    );
  });

  test('where references lead elsewhere, the check lets no broken branch pass', () => {
    const turn = fc.tuple(fc.constantFrom(...pages), wrongTurn([...ids, 'help', 'errors/gone']));
    tryMany(
      fc.array(turn, { minLength: 1, maxLength: 3 }).map((turns) => {
        const changes = new Map<string, string>();
        for (const [file, slip] of turns) changes.set(file, slip(changes.get(file) ?? GOOD[file] ?? ''));
        return changes;
      }),
      350,
      checkBroken,
    );
  });

  test('in one of the real pages, the check ends, and lets no broken branch pass', () => {
    const { sources } = readContent('.');
    const known = sources.records.map(({ ref }) => ref);
    const real = fc.tuple(fc.constantFrom(...sources.records), fc.oneof(slips, wrongTurn(known)));
    const folder = remember(writeProject(Object.fromEntries(files.map((file) => [file, '']))));
    tryMany(real, 200, ([record, slip]) => {
      const { collection, file, data } = record;
      const text = slip(readText(file) ?? '');
      writeFileSync(join(folder, file), text);
      const read = readRecord(folder, collection, file.split('/').at(-1) ?? '');
      expectUsable(read.issues, () => text);
      // Words alone lead nowhere: the rest is the work of a second for what cannot have changed.
      if (!read.record || JSON.stringify(read.record.data) === JSON.stringify(data)) return;
      const records = sources.records.map((other) => (other === record ? read.record : other) ?? other);
      const { library, issues } = compileLibrary({ ...sources, records });
      expectWhole(library, [...read.issues, ...issues]);
    });
  });
});
