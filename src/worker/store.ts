import { type PackName, packOf, pagePathOf, redirectAddress, redirectOf } from '../offline/addresses.ts';
import { type Pack, unpackPage } from '../offline/pack.ts';
import { cachePrefix, isForEver, type Plan, type StoredFile, type StoredState } from '../offline/plan.ts';

/** The plan of this build; src/integrations/offline.ts writes it here. */
declare const PLAN: Plan;
export const plan = PLAN;

const PREFIX = cachePrefix(plan.base);
const NAME = PREFIX + plan.build;
/** A note in a cache: the reader has the whole site, and the next version must bring all of it. */
const WHOLE = `${plan.base}_astro/whole`;
/** Headers of the host that protect a page. Pages from a pack get them from the pack. */
const PROTECTION =
  /^(?:content-security-policy|referrer-policy|permissions-policy|x-|cross-origin-|strict-transport)/;

const openStore = (): Promise<Cache> => caches.open(NAME);
const addressOf = (path: string): string => plan.base + path;

/** Find a file in this version, then in the one before: an open tab may still need a script of it. */
export const storedFile = (path: string): Promise<Response | undefined> =>
  caches.match(addressOf(path), { ignoreSearch: true, ignoreVary: true }).catch(() => undefined);

/**
 * Store files, one after another, so that what the reader does comes first. Files that are there are not loaded again;
 * files that never change are taken from the version before. Rejects at the first file that is not exactly of this build.
 */
export async function storeFiles(files: readonly StoredFile[]): Promise<void> {
  const store = await openStore();
  for (const { path, integrity } of files) {
    const address = addressOf(path);
    if (await store.match(address)) continue;
    const before = isForEver(path) ? await caches.match(address) : undefined;
    const answer = before ?? (await fetch(address, { integrity, cache: 'no-cache', priority: 'low' }));
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
    await store.put(address, answer);
  }
}

/** Store the whole site. */
export async function storeAll(): Promise<void> {
  await storeFiles([...plan.core, ...plan.rest]);
  await (await openStore()).put(WHOLE, new Response());
}

/** Tell whether a version before this one has stored the whole site. */
export const hadAll = async (): Promise<boolean> => (await caches.match(WHOLE)) !== undefined;

/** Keep the answer to a page that no stored pack holds. */
export async function keepPage(address: string, answer: Response): Promise<void> {
  const path = pagePathOf(new URL(address).pathname, plan.base);
  if (path === undefined || !answer.ok || (await storedPage(path)) !== undefined) return;
  await (await openStore()).put(addressOf(path.slice(1)), answer);
}

/** Delete all versions but this one and the one before it. */
export async function deleteOldVersions(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

const packs = new Map<PackName, Promise<{ pack: Pack; headers: Headers } | undefined>>();

/** Open a pack, once while the worker lives. `undefined`: it is not stored. */
async function openPack(name: PackName) {
  const opened = packs.get(name) ?? readPack(name);
  packs.set(name, opened);
  // It may be stored later.
  if ((await opened) === undefined) packs.delete(name);
  return opened;
}

async function readPack(name: PackName) {
  const file = await storedFile(plan.packs[name]);
  if (!file) return undefined;
  const headers = new Headers([...file.headers].filter(([header]) => PROTECTION.test(header)));
  headers.set('content-type', 'text/html; charset=utf-8');
  return { pack: (await file.json()) as Pack, headers };
}

/** Put a page together from its pack, or take the copy of a visit. */
export async function storedPage(path: string, status = 200): Promise<Response | undefined> {
  const opened = await openPack(packOf(path));
  const html = opened && unpackPage(opened.pack, path);
  return html === undefined
    ? storedFile(path.slice(1))
    : new Response(html, { status, headers: opened?.headers ?? {} });
}

/** Answer an address from what is stored: with its page, or with the way to it. */
export async function storedAnswer({ pathname, search, origin }: URL): Promise<Response | undefined> {
  const path = pagePathOf(pathname, plan.base);
  if (path === undefined) return undefined;
  const start = await openPack('start');
  const onward = start && redirectOf(start.pack, path);
  // A page of this site knows its own address with its last slash.
  const to = onward ?? (pathname === encodeURI(addressOf(path.slice(1))) ? undefined : path);
  const page = onward === undefined ? await storedPage(path) : undefined;
  if (to === undefined || (onward === undefined && page === undefined)) return page;
  return Response.redirect(origin + redirectAddress(to, plan.base, search));
}

/** Tell what is stored: the page at an address, and the whole site. */
export async function stateOf(address: string): Promise<StoredState> {
  const store = await openStore();
  const keys = new Set((await store.keys()).map(({ url }) => new URL(url).pathname));
  const all = [...plan.core, ...plan.rest].every(({ path }) => keys.has(addressOf(path)));
  return { all, page: (await storedAnswer(new URL(address))) !== undefined };
}
