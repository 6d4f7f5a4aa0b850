import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { toSheet } from '../model/sheet-links.ts';

/** How large a sheet may be, in bytes: it is sent by mail and opened on old phones. */
const MOST_BYTES = 300_000;

/** Make one file of each page in `/rescue/`: `/rescue/icloud.html`. It opens from a disk. Stops the build where one is too large. */
export function rescueSheets(): AstroIntegration {
  let base = '/';
  let site = '';
  return {
    name: 'rescue-sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'rescue');
        const pages = globSync('*/index.html', { cwd: folder }).sort();
        for (const page of pages) {
          const sheet = toSheet(readFileSync(join(folder, page), 'utf8'), base, site);
          const bytes = Buffer.byteLength(sheet);
          if (bytes > MOST_BYTES) {
            throw new Error(
              `rescue/${dirname(page)}.html has ${bytes} bytes, at most ${MOST_BYTES} are allowed. Let src/model/rescue.ts follow fewer answers.`,
            );
          }
          writeFileSync(join(folder, `${dirname(page)}.html`), sheet);
          rmSync(join(folder, dirname(page)), { recursive: true });
        }
        logger.info(`Rescue sheets: ${pages.length}.`);
      },
    },
  };
}
