import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { checkContent } from '../check/check.ts';
import { toText } from '../check/report.ts';
import type { Library } from '../model/library.ts';
import { findAmbiguities } from '../search/ambiguities.ts';
import type { Lexicon } from '../search/lexicon.ts';

/** Stop a build in which a message or a code would lead a reader to another page than its own. */
function stopForAmbiguities(library: Library, lexicon: Lexicon): void {
  const ambiguities = findAmbiguities(library, lexicon);
  if (ambiguities.length === 0) return;
  console.error(ambiguities.map(({ ref, message }) => `\ncontent/${ref}.mdx\n  ${message}`).join(''));
  process.exit(1);
}

/** Stop a build that has content issues before anything is built; in `astro dev`, print them on every save. */
export function contentCheck(): AstroIntegration {
  let checked: Library | undefined;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const { library, issues, fileCount } = checkContent(root);
        const isBuild = process.argv.includes('build');
        checked = library;
        if (issues.length === 0) return;
        // The list stands alone on the terminal: a stack trace under it would help no author.
        console.error(`\n${toText(issues, fileCount)}\n`);
        if (isBuild) process.exit(1);
        logger.warn('The site runs on; pages with issues may be missing or incomplete.');
      },
      // The lexicon that was built, not one more: learning its words takes seconds.
      'astro:build:done': ({ dir }) => {
        const lexicon = JSON.parse(readFileSync(new URL('search-lexicon.json', dir), 'utf8')) as Lexicon;
        if (checked) stopForAmbiguities(checked, lexicon);
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
