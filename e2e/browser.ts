import { chromium } from '@playwright/test';

import { findProgram, getProgram, type Program } from './programs.ts';

/** A browser that Playwright can drive as Chromium: Playwright’s own, or the system’s under any of its names. */
const CHROMIUM: Program = {
  title: 'Chromium',
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    chromium.executablePath(),
    // macOS keeps the same browsers outside its PATH.
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  packages: ['chromium'],
};

/** Find the browser of the tests. */
export const findBrowser = (): string | undefined => findProgram(CHROMIUM);

/** Find the browser of the tests, or install it. Throws what to do where it cannot be installed. */
export const getBrowser = (): string => getProgram(CHROMIUM);
