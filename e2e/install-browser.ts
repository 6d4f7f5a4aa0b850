import { findBrowser, installBrowser } from './browser.ts';

const found = findBrowser();
if (found === undefined) console.log('There is no browser yet. Installing Chromium with apt-get …');
console.log(`Browser: ${found ?? installBrowser()}`);
