import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

import { rejectLostFiles } from '../search/disk/reject-lost-files.ts';
import { writePageMap } from '../search/disk/write-page-map.ts';

/** The media types of the files Pagefind writes, for `astro dev`. */
const MEDIA_TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * How many places of words one file of the index holds. A query reads one file for each of its words: with Pagefind’s own
 * 20,000 that are 22 kB a word, with 2,500 they are 3.6 kB, so that the first use of Pagefind stays below 110 kB.
 * Pagefind reads the number from its environment only (pagefind 1.6.0).
 */
const CHUNK_SIZE = '2500';
/** Parts of a page that say the same everywhere. Nobody looks for them, and an excerpt of them tells nothing. */
const SAME_EVERYWHERE = ['.exits', '.reasons', '.provenance'];

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
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
        const { index, errors } = await createIndex({ excludeSelectors: SAME_EVERYWHERE });
        if (!index) throw new Error(`The search index cannot be made: ${errors.join(' ')}`);
        const site = fileURLToPath(dir);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`The search index is not complete: ${failures.join(' ')}`);
        writeScript(join(site, 'pagefind/pagefind.js'));
        const mapped = await writePageMap(site);
        logger.info(`Search index: ${mapped} of ${added.page_count} pages.`);
      },
    },
  };
}

/** Let Pagefind’s script tell of files that are lost. */
const writeScript = (file: string): void => writeFileSync(file, rejectLostFiles(readFileSync(file, 'utf8')));
