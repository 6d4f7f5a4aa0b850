import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { checkContent } from '../check/check.ts';
import { toText } from '../check/report.ts';

/** Stop a build that has content issues before anything is built; in `astro dev`, print them on every save. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const { issues, fileCount } = checkContent(fileURLToPath(config.root));
        if (issues.length === 0) return;
        // The list stands alone on the terminal: a stack trace under it would help no author.
        console.error(`\n${toText(issues, fileCount)}\n`);
        if (process.argv.includes('build')) process.exit(1);
        logger.warn('The site runs on; pages with issues may be missing or incomplete.');
      },
      'astro:server:setup': ({ server, logger }) => {
        const recheck = (file: string) => {
          if (!/[\\/]content[\\/]/.test(file)) return;
          const { issues, fileCount } = checkContent(server.config.root);
          if (issues.length === 0) logger.info('Content is fine.');
          else console.error(`\n${toText(issues, fileCount)}\n`);
        };
        server.watcher.on('change', recheck).on('add', recheck).on('unlink', recheck);
      },
    },
  };
}
