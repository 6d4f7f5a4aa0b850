import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { brotli } from './weigh.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};
/** Kinds of files that are small already. */
const PACKED = /\.(?:png|woff2?|pf_\w+|pagefind)$/;

/** A page of 2 kB with nothing but text: what the line and the browser cost without us. */
export const BARE_PATH = '/bare.html';
const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><meta name="description" content="A bare page"><h1>A bare page</h1>${'<p>A page of plain text, as small as a page can be, to know what the line alone costs.</p>'.repeat(20)}`;

/** A host that runs until it is closed. */
export interface Host {
  /** Its address without a slash at the end. */
  address: string;
  close(): void;
}

/** Serve a built site as a good host does: compressed with Brotli 11, ahead of time. */
export async function serve(folder: string): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const pack = (file: string, text: Buffer): Buffer => {
    const body = packed.get(file) ?? brotli(text);
    packed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const isBare = path === BARE_PATH;
    if (path.includes('..') || (!isBare && !existsSync(file))) {
      response.writeHead(404).end();
      return;
    }
    const body = isBare ? Buffer.from(BARE) : readFileSync(file);
    const isPacked = PACKED.test(file);
    response.writeHead(200, {
      'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPacked ? {} : { 'content-encoding': 'br' }),
    });
    response.end(isPacked ? body : pack(file, body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
