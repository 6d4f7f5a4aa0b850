import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { securePage } from './secure-page.ts';

/**
 * Put a content security policy into every finished page, and stop the build where a page has something it would refuse.
 * Astro’s own `security.csp` cannot do it: it knows no inline scripts, and lists the styles of all pages on each page.
 * It stands after everything that writes pages and before everything that depends on their bytes, such as a service worker.
 */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'content-security',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = (await readdir(site, { recursive: true }))
          .filter((file) => file.endsWith('.html'))
          .sort();
        const faults: string[] = [];
        for (const file of files) {
          const page = securePage(await readFile(join(site, file), 'utf8'));
          faults.push(...page.faults.map((fault) => `${file}\n  ${fault}`));
          await writeFile(join(site, file), page.html);
        }
        if (faults.length > 0) throw new Error(`The content security policy refuses:\n${faults.join('\n')}`);
        logger.info(`Content security: a policy in ${files.length} pages.`);
      },
    },
  };
}
