import { getBrowser } from '../browser.ts';
import { getFirefox, getWebKit } from './programs.ts';

console.log([getBrowser(), getFirefox(), ...Object.values(getWebKit())].join('\n'));
