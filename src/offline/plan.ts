import type { PackName } from './addresses.ts';

/** A file that is stored on the device. */
export interface StoredFile {
  /** From the site’s base, without a slash: `_astro/search.js`. */
  path: string;
  /** Its SHA-256 as `fetch` wants it. A file of another version, or a part of one, is refused. */
  integrity: string;
}

/** What the service worker of one build stores. The build writes it into the worker. */
export interface Plan {
  /** Names the build: a hash of this plan. Two builds of the same content have the same name. */
  build: string;
  /** The path the site lives under, with its last slash. */
  base: string;
  /** Stored when the worker is installed: questions, fixes, search, scripts. */
  core: StoredFile[];
  /** Stored when the browser has time. */
  rest: StoredFile[];
  /** The file of each pack. */
  packs: Record<PackName, string>;
}

/** What a page asks of the service worker: store everything; store only this page; say what is stored. */
export type Order = 'store-all' | 'store-page' | 'tell';

/** What the service worker answers: whether this page and all pages can be opened without internet. */
export interface StoredState {
  page: boolean;
  all: boolean;
}

/** How the names of our caches begin. Other sites of the same host have other bases. */
export const cachePrefix = (base: string): string => `backup-help ${base} `;

/** Tell whether a file never changes under its name, because its name holds a hash of its content. */
export const isForEver = (path: string): boolean => /^_astro\/|\.pf_/.test(path);
