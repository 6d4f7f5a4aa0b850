import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { DIST } from './built-site.ts';

/** Another machine, as far as one machine can be another: place, time zone and language differ. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Hash every file of a folder: path → hash. */
const hashesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      // Packed copies come after a build, not from it.
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

/** Build the site once more, elsewhere, and say which files differ. */
function checkRepeat(): number {
  const again = mkdtempSync(join(tmpdir(), 'built-again-'));
  try {
    const env = { ...process.env, ...ELSEWHERE, SITE_OUT: again };
    const build = spawnSync('npm', ['run', '--silent', 'build'], { env, encoding: 'utf8' });
    if (build.status !== 0) {
      console.error(`The second build failed:\n${build.stdout}${build.stderr}`);
      return 1;
    }
    const [first, second] = [hashesOf(DIST), hashesOf(again)];
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (file) => first.get(file) !== second.get(file),
    );
    for (const file of differing.sort().slice(0, 20))
      console.error(`Not the same after a second build: ${file}`);
    console.log(
      differing.length === 0
        ? `Two builds, the same bytes: ${first.size} files.`
        : `${differing.length} of ${first.size} files differ. Does something read the clock, the time zone, or a folder in no order?`,
    );
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(again, { recursive: true });
  }
}

process.exitCode = checkRepeat();
