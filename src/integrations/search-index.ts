import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

import { writePageMap } from '../search/disk/write-page-map.ts';

/** The media types of the files Pagefind writes, for `astro dev`. */
const MEDIA_TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Index the finished pages with Pagefind. In `astro dev`, serve the index of the last build. */
export function searchIndex(): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const file = join(outDir, path.slice(base.length - 1));
          if (!path.includes('/pagefind/') || path.includes('..') || !existsSync(file)) {
            next();
            return;
          }
          const ending = /\.\w+$/.exec(file)?.[0] ?? '';
          response.setHeader('content-type', MEDIA_TYPES[ending] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
        const site = fileURLToPath(dir);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`The search index is not complete: ${failures.join(' ')}`);
        const mapped = await writePageMap(site);
        logger.info(`Search index: ${mapped} of ${added.page_count} pages.`);
      },
    },
  };
}
