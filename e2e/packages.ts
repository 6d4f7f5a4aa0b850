import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Install packages of the system. Only Debian and its kin, and only as root; elsewhere it throws what to do. */
export function installPackages(names: readonly string[], advice: string): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(advice);
  const aptGet = (...words: string[]) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...names);
}
