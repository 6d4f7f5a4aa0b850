import { findBrowser, installBrowser } from './browser.ts';

if (findBrowser() === undefined) {
  console.log('There is no browser yet. Installing Chromium with apt-get …');
  installBrowser();
}
console.log(`Browser: ${findBrowser() ?? 'none'}`);
