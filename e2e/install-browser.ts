import { getBrowser } from './browser.ts';

console.log(`Browser: ${getBrowser()}`);
