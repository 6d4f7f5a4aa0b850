import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

import { builtSettings } from '../built-site.ts';
import { ENGINES, type Started } from './test.ts';

const root = join(import.meta.dirname, '../..');
// Beside the browser tests: both may run at once.
const PORT = Number(process.env.E2E_PORT ?? 4510) + 50;
const address = `http://localhost:${PORT}${builtSettings().base}`;

/** The journeys that a browser cannot make, by their tags. */
const LACKS: Partial<Record<keyof typeof ENGINES, RegExp>> = {
  'Chromium without JavaScript': /@script|@offline/,
  'Chromium that remembers nothing': /@offline/,
};

export default defineConfig<object, Started>({
  testDir: import.meta.dirname,
  testMatch: '*.engine.ts',
  outputDir: join(root, 'test-results/engines'),
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results/engines.json') }]],
  use: { baseURL: address },
  webServer: { command: `astro preview --port ${PORT}`, url: address, cwd: root },
  projects: (Object.keys(ENGINES) as (keyof typeof ENGINES)[]).map((name) => ({
    name,
    use: { engineName: name },
    grepInvert: LACKS[name] ?? [],
  })),
});
