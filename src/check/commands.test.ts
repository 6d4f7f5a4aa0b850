import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkContent } from './check.ts';
import { aProject, GOOD, reportOf } from './testing/project.ts';

/** Run a command in a project, and give what it prints and its exit code. */
const run = (root: string, command: string, ...words: string[]): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    const file = join(import.meta.dirname, `${command}.ts`);
    execFile(process.execPath, [file, ...words], { cwd: root }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout.trim() }),
    );
  });

/** The good project before its newest page was recorded. */
const unrecorded = {
  'content/links.yaml': (GOOD['content/links.yaml'] ?? '').replaceAll(
    /^ +(?:- )?fixes\/check-wifi(?::.*)?\n/gm,
    '',
  ),
};

// Each starts a process: a busy machine may need longer than usual.
describe('the command', { timeout: 60_000 }, () => {
  test('check:content prints the report, or a list for other tools, and fails where there is an issue', async () => {
    const root = aProject(unrecorded);
    const [good, bad, list] = await Promise.all([
      run(aProject(), 'cli'),
      run(root, 'cli'),
      run(root, 'cli', '--json'),
    ]);
    expect(good).toEqual({ code: 0, text: 'Content is fine: 17 files, no issue.' });
    expect(bad).toEqual({ code: 1, text: reportOf(unrecorded) });
    expect(list.code).toBe(1);
    expect(JSON.parse(list.text)).toEqual(checkContent(root).issues);
  });

  test('links records what is new, and the check is content', async () => {
    const root = aProject(unrecorded);
    expect(await run(root, 'ledger-cli')).toMatchObject({ code: 0 });
    expect(checkContent(root).issues).toEqual([]);
  });

  test('links never writes over a ledger it cannot read: it is the only copy', async () => {
    const broken = `${GOOD['content/links.yaml'] ?? ''}aliases: "\n`;
    const root = aProject({ 'content/links.yaml': broken });
    const { code, text } = await run(root, 'ledger-cli');
    expect(code).toBe(1);
    expect(text).toContain('Nothing was written. Correct the file first.');
    expect(readFileSync(join(root, 'content/links.yaml'), 'utf8')).toBe(broken);
  });

  test('new writes a page that lacks nothing but a way to it and a line in the ledger', async () => {
    const root = aProject();
    expect(await run(root, 'new-cli', 'error', 'strange-message')).toMatchObject({ code: 0 });
    expect(checkContent(root).issues.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/errors/strange-message.mdx unreachable-node',
      'content/links.yaml links-ledger',
    ]);
  });

  test('new writes over nothing, and knows its kinds', async () => {
    const root = aProject({ 'content/errors/no-space.mdx': 'mine' });
    const [there, noKind] = await Promise.all([
      run(root, 'new-cli', 'error', 'no-space'),
      run(root, 'new-cli', 'toString', 'x'),
    ]);
    expect(there.code).toBe(1);
    expect(readFileSync(join(root, 'content/errors/no-space.mdx'), 'utf8')).toBe('mine');
    expect(noKind.text).toContain('“toString” is not a kind of page.');
  });
});
