import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { headerRules, headersFile } from '../hosts/header-rules.ts';
import { securePage } from './secure-page.ts';

/**
 * Put a content security policy into every finished page, and stop the build where a page has something it would refuse.
 * Write `_headers` with a policy for all pages, which Netlify and Cloudflare read, and `npm run host` for other servers.
 * Astro’s own `security.csp` cannot do it: it knows no inline scripts, and lists the styles of all pages on each page.
 * It stands after everything that writes pages and before everything that depends on their bytes, such as a service worker.
 */
export function contentSecurity(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = globSync('**/*.html', { cwd: site }).sort();
        const faults: string[] = [];
        const [scripts, styles] = [new Set<string>(), new Set<string>()];
        for (const file of files) {
          const page = securePage(readFileSync(join(site, file), 'utf8'));
          faults.push(...page.faults.map((fault) => `${file}\n  ${fault}`));
          for (const hash of page.inline.scripts) scripts.add(hash);
          for (const hash of page.inline.styles) styles.add(hash);
          writeFileSync(join(site, file), page.html);
        }
        if (faults.length > 0) throw new Error(`The content security policy refuses:\n${faults.join('\n')}`);
        const inline = { scripts: [...scripts].sort(), styles: [...styles].sort() };
        writeFileSync(join(site, '_headers'), headersFile(headerRules(inline, base)));
        logger.info(`Content security: a policy in ${files.length} pages.`);
      },
    },
  };
}
