import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host of the built site that tests can cut off, give another build, and ask what was loaded. */
export interface Host {
  /** The address of the home page. */
  address: string;
  /** What it answered since it was started: path from the base → bytes sent, compressed. */
  sent: Map<string, number>;
  /** The folder it serves. */
  folder: string;
  /** Paths from the base that it answers with other text, or (`undefined`) as missing. */
  faults: Map<string, string | undefined>;
  /** Let every request fail, as without internet. */
  cut: boolean;
  close: () => Promise<void>;
}

/** Start a host for a folder that lives under `base`, on any free port. */
export async function startHost(folder: string, base: string): Promise<Host> {
  const host: Omit<Host, 'address' | 'close'> = { folder, sent: new Map(), faults: new Map(), cut: false };
  const server = createServer((request, response) => {
    if (host.cut) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const path = pathname.slice(base.length);
    const file = fileAt(join(host.folder, path));
    const isMissing = host.faults.has(path) && host.faults.get(path) === undefined;
    const isFound = file !== undefined && !isMissing && pathname.startsWith(base);
    const body = isFound
      ? (host.faults.get(path) ?? readFileSync(file))
      : readFileSync(join(host.folder, '404.html'));
    const packed = gzipSync(body);
    host.sent.set(path, (host.sent.get(path) ?? 0) + packed.length);
    response.writeHead(isFound ? 200 : 404, {
      'content-type': MEDIA_TYPES[isFound ? extname(file) : '.html'] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'no-cache',
    });
    response.end(packed);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, {
    address: `http://localhost:${port}${base}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

/** Find the file behind a path: itself, or the page of a folder. */
const fileAt = (path: string): string | undefined =>
  [path, join(path, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
