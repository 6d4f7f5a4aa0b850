import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The journeys of people, and what depends on the path most. Previews and layout are the same under any path. */
const JOURNEYS = ['codes', 'content-security', 'diagnosis', 'hosts', 'journey', 'support-desk', 'ways'];

const folder = join('test-results', 'sub-path');
const env = {
  ...process.env,
  SITE_BASE: '/kb/',
  SITE_OUT: folder,
  SITE_OG: 'off',
  E2E_REPORT: 'sub-path.json',
};
const steps = [
  ['npm', 'run', '--silent', 'build'],
  ['npm', 'run', '--silent', 'check:links'],
  ['npm', 'run', '--silent', 'test:e2e', '--', ...JOURNEYS.map((name) => `e2e/${name}.e2e.ts`)],
] as const;

// The whole site once more under /kb/: built, every link checked, and walked.
const isGood = steps.every(
  ([program, ...words]) => spawnSync(program, words, { env, stdio: 'inherit' }).status === 0,
);
process.exitCode = isGood ? 0 : 1;
