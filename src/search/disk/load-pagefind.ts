import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Pagefind } from '../deep.ts';

/**
 * Load the Pagefind runtime of a finished build in Node, or `undefined` where there is none.
 * The runtime fetches its files; in Node `fetch` cannot read them, so it gets one that can, for these files only.
 */
export async function loadPagefind(dist: string): Promise<Pagefind | undefined> {
  const script = join(dist, 'pagefind/pagefind.js');
  if (!existsSync(script)) return undefined;
  const base = `${pathToFileURL(dirname(script)).href}/`;
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(base)) return fetchBefore(input, init);
    const file = new URL(address);
    return Promise.resolve(new Response(new Uint8Array(readFileSync(new URL(file.pathname, file)))));
  };
  const pagefind = (await import(script)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  await pagefind.options({ basePath: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}
