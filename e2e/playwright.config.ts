import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

import { findBrowser } from './browser.ts';
import { builtSettings } from './built-site.ts';

const browser = findBrowser();
const root = join(import.meta.dirname, '..');
// Two runs at once need two ports.
const PORT = Number(process.env.E2E_PORT ?? 4510);
const address = `http://localhost:${PORT}${builtSettings().base}`;

/** What works without JavaScript, run once more without it. */
const WITHOUT_SCRIPTS = ['journey.e2e.ts', 'diagnosis.e2e.ts', 'no-script.e2e.ts'];

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(root, 'test-results/e2e'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine may need longer than the 5 s Playwright gives a page to show something.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: join(root, 'test-results', process.env.E2E_REPORT ?? 'e2e.json') }],
  ],
  use: {
    baseURL: address,
    launchOptions: browser === undefined ? {} : { executablePath: browser },
    // Each test sees the site as it comes from the host; offline.e2e.ts allows the service worker.
    serviceWorkers: 'block',
  },
  webServer: { command: `astro preview --port ${PORT}`, url: address, cwd: root },
  projects: [
    { name: 'with scripts', testMatch: '*.e2e.ts', testIgnore: 'no-script.e2e.ts' },
    { name: 'without scripts', testMatch: WITHOUT_SCRIPTS, use: { javaScriptEnabled: false } },
  ],
});
