import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readSettings } from '../check/settings.ts';
import { readHeaders } from './header-rules.ts';
import { type Server, serverConfig, TEMPLATES } from './server-config.ts';

const USAGE = `npm run --silent host -- nginx [--address 80] [--root /var/www/html] [--brotli]
npm run --silent host -- caddy [--address help.example.org] [--root /var/www/html]
Both read the built site, and print the set-up of a server for it.`;

/** Print the set-up of a server for the site that was built. */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { address: { type: 'string' }, root: { type: 'string' }, brotli: { type: 'boolean' } },
  });
  const [server] = positionals;
  const site = process.env.SITE_OUT ?? 'dist';
  if (server === undefined || !(server in TEMPLATES)) {
    console.error(USAGE);
    return 1;
  }
  if (!existsSync(join(site, '_headers'))) {
    console.error(`“${site}” holds no built site. Run “npm run build” first.`);
    return 1;
  }
  const template = join(import.meta.dirname, TEMPLATES[server as Server]);
  const config = serverConfig(server as Server, readFileSync(template, 'utf8'), {
    address: values.address ?? (server === 'nginx' ? '80' : new URL(readSettings().url).hostname),
    root: values.root ?? '/var/www/html',
    base: process.env.SITE_BASE ?? readSettings().base,
    headers: readHeaders(readFileSync(join(site, '_headers'), 'utf8')),
    redirects: readFileSync(join(site, '_redirects'), 'utf8'),
    hasBrotli: values.brotli ?? false,
  });
  process.stdout.write(config);
  return 0;
}

process.exitCode = main();
