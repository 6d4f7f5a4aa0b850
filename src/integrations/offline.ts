import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { writeWorker } from './offline-worker.ts';

/** Make the service worker of a finished build. Runs after the search index, which it stores too. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { build, core, rest } = await writeWorker(fileURLToPath(dir), base);
        logger.info(`Offline: build ${build}, ${core.length} files at once, ${rest.length} later.`);
      },
    },
  };
}
