import { existsSync } from 'node:fs';

import { installPackages } from './packages.ts';

/** The web servers of the tests: Debian’s package, and a file that shows it is there. */
const NEEDED = {
  nginx: '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  caddy: '/usr/bin/caddy',
};

const missing = Object.entries(NEEDED).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));
if (missing.length > 0) {
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  // Debian starts a web server when it is installed. The tests start their own, on free ports.
  installPackages(
    missing,
    `The tests of our set-ups need ${missing.join(', ')}. Install them: “apt-get install ${missing.join(' ')}”.`,
  );
}
console.log(`Web servers: ${Object.keys(NEEDED).join(', ')}`);
