import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { compressSite } from '../src/hosts/compress.ts';
import { readHeaders } from '../src/hosts/header-rules.ts';
import { type Server, serverConfig, TEMPLATES } from '../src/hosts/server-config.ts';
import { builtSettings, DIST } from './built-site.ts';

/** A real web server with our set-up, which serves the built site. */
export interface WebServer {
  /** The address of the home page. */
  address: string;
  /** The folder it serves as the home page: a copy of the built site. */
  site: string;
  stop: () => Promise<void>;
}

/** What a web server answered. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** The folders whose files get packed copies: all of the site would take a minute. */
const PACKED_FOLDERS = ['_astro', 'diagnose'];

/** Start nginx or Caddy with the set-up that `npm run host` prints. It must be installed. */
export async function startServer(server: Server): Promise<WebServer> {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  const { base } = builtSettings();
  const root = join(folder, 'www');
  const site = join(root, base);
  cpSync(DIST, site, { recursive: true });
  for (const packed of PACKED_FOLDERS) await compressSite(join(site, packed), 5);
  const port = await findFreePort();
  const template = join(import.meta.dirname, '../src/hosts', TEMPLATES[server]);
  const config = serverConfig(server, readFileSync(template, 'utf8'), {
    address: server === 'nginx' ? `127.0.0.1:${port}` : `http://127.0.0.1:${port}`,
    root,
    base,
    headers: readHeaders(readFileSync(join(DIST, '_headers'), 'utf8')),
    redirects: readFileSync(join(DIST, '_redirects'), 'utf8'),
    hasBrotli: true,
  });
  const stop = await runServer(PREPARE[server](folder, config), folder, port);
  const address = `http://127.0.0.1:${port}${base}`;
  return {
    address,
    site,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Keeps a connection open: some tests ask a thousand times. */
const agent = new Agent({ keepAlive: true });

/** Ask a web server as it is: nothing unpacked, no redirect followed. */
export async function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const asked = request(address, { headers, agent }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(parts),
  };
}

/** Write the files a server needs into a folder, and say how it is started. */
const PREPARE: Record<Server, (folder: string, config: string) => [string, ...string[]]> = {
  nginx(folder, config) {
    // Our set-up stands where a system has conf.d/, within what its own nginx.conf says around it.
    symlinkSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
    writeFileSync(join(folder, 'site.conf'), config);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    mkdirSync(join(folder, 'temp'));
    writeFileSync(
      join(folder, 'nginx.conf'),
      [
        'include /etc/nginx/modules-enabled/*.conf;',
        'daemon off;',
        `pid ${folder}/nginx.pid;`,
        process.getuid?.() === 0 ? 'user root;' : '',
        'events {}',
        'http {',
        'access_log off;',
        ...temporary.map((name) => `${name}_temp_path ${folder}/temp/${name};`),
        'include site.conf;',
        '}',
      ].join('\n'),
    );
    return ['nginx', '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  },
  caddy(folder, config) {
    // Two at once would fight over the port of its remote control.
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${config}`);
    return ['caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};

/** Run a server until it is stopped. Throws with what it said where it ends before it answers. */
async function runServer([program, ...words]: [string, ...string[]], folder: string, port: number) {
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(program, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  while (!(await ask(`http://127.0.0.1:${port}/`).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`${program} does not start: ${said}`);
    await pause(50);
  }
  return async () => {
    server.kill();
    await ended;
  };
}

/** Find a port that nobody uses. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
