import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import sharp from 'sharp';

import { findBrowser } from './browser.ts';

/** Makes the pictures of the README’s tour from the running site: `npm run build && npm run serve`, then `npm run tour`. */

/** The pages of the tour, each with where its picture begins. */
const PAGES: readonly { name: string; address: string; at?: string }[] = [
  { name: 'home', address: '' },
  { name: 'question', address: 'diagnose/computer-stops/' },
  { name: 'message', address: 'errors/last-backup-not-completed/' },
  { name: 'fix', address: 'errors/last-backup-not-completed/', at: '#check-wifi' },
  { name: 'exits', address: 'fixes/check-wifi/', at: '.proves-title' },
  { name: 'method', address: 'methods/finder/' },
  { name: 'messages', address: 'errors/' },
  { name: 'map', address: 'map/', at: '#charts' },
];
const SIZES = { phone: { width: 390, height: 780 }, computer: { width: 1280, height: 800 } };
/** How far a picture is made smaller, so that all of them together stay under 400 kB. */
const SCALE = { phone: 0.62, computer: 0.5 };

const site = process.env.SITE ?? 'http://localhost:4321/';
const folder = join(import.meta.dirname, '../.readme');

/** Photograph every page in one size, the pictures of a theme beside each other. */
async function photograph(size: keyof typeof SIZES, colorScheme: 'light' | 'dark'): Promise<void> {
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme, deviceScaleFactor: 1 });
  const page = await context.newPage();
  for (const { name, address, at } of PAGES) {
    await page.goto(site + address, { waitUntil: 'networkidle' });
    if (at !== undefined)
      await page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView());
    const width = Math.round(SIZES[size].width * SCALE[size]);
    await sharp(await page.screenshot())
      .resize(width)
      .webp({ quality: 72 })
      .toFile(join(folder, `${name}-${size}${colorScheme === 'dark' ? '-dark' : ''}.webp`));
  }
  await browser.close();
}

mkdirSync(folder, { recursive: true });
await photograph('phone', 'light');
await photograph('phone', 'dark');
await photograph('computer', 'light');
