import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

import { installPackages } from './packages.ts';

/** The names a system gives to a browser that Playwright can drive as Chromium. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where macOS keeps the same browsers: they are not on its PATH. */
const MAC_APPS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const ADVICE =
  'Install Chromium (Debian: “apt-get install chromium”, else “npx playwright install chromium”), or set CHROMIUM_PATH to the program.';

/** Find a browser: the one CHROMIUM_PATH names, Playwright’s own, or the system’s. */
export function findBrowser(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted !== undefined && !isProgram(wanted)) {
    throw new Error(`CHROMIUM_PATH names “${wanted}”, which is no program. ${ADVICE}`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return wanted ?? [chromium.executablePath(), ...onPath, ...MAC_APPS].find(isProgram);
}

/** Install the system’s Chromium. Throws where that is not possible. */
export function installBrowser(): string {
  installPackages(['chromium'], `There is no browser for the tests. ${ADVICE}`);
  const installed = findBrowser();
  if (installed === undefined) throw new Error(`Chromium was installed but is not found. ${ADVICE}`);
  return installed;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
