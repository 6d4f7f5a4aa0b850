import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that are not stored: for people who build the site, files to keep, and an answer of the host. */
const LEFT_OUT = /^(?:kitchen-sink\/|rescue\/|404\.html$)/;

/** The pages of a finished build by their paths from the site’s root, and the addresses that only lead on. */
export interface PagesOfSite {
  pages: ReadonlyMap<string, string>;
  redirects: Record<string, string>;
}

/** Read all pages of a finished build. A page that only leads on is kept as the address it leads to. */
export function readPages(site: string, base: string): PagesOfSite {
  const pages = new Map<string, string>();
  const redirects: Record<string, string> = {};
  const files = globSync('**/*.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.sort()) {
    if (LEFT_OUT.test(file)) continue;
    const html = readFileSync(join(site, file), 'utf8');
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const onward = /<meta http-equiv="refresh" content="0;url=([^"]+)"/.exec(html)?.[1];
    if (onward === undefined) pages.set(path, html);
    // The worker looks a code up in small letters: those in capitals would be stored twice.
    else redirects[path.toLowerCase()] = `/${onward.slice(base.length)}`;
  }
  return { pages, redirects };
}
