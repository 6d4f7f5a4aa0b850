/**
 * Makes the site work without internet. Online it changes nothing: pages come from the host.
 *
 * Why no reader gets a mix of versions: a page holds its own styles, and the names of its scripts hold a hash of their
 * content. Each file is checked against the SHA-256 of this build before it is stored. A new worker takes over only
 * when everything the old one had is in, and keeps the files of one version before for tabs that are still open.
 */
import { isForEver, type Order } from '../offline/plan.ts';
import { isSavingData } from '../offline/saving-data.ts';
import {
  deleteOldVersions,
  hadAll,
  keepPage,
  plan,
  stateOf,
  storeAll,
  storedAnswer,
  storedFile,
  storedPage,
  storeFiles,
} from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a stored page waits for the host, in milliseconds. A person looks elsewhere after about this time. */
const PATIENCE = 3000;
const FILES = new Set([...plan.core, ...plan.rest].map(({ path }) => path));

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

async function install(): Promise<void> {
  const isWhole = await hadAll();
  // The version before works on: pages come from the host, and what is stored stays whole.
  if (isWhole && isSavingData(navigator)) throw new Error('The new version waits until data is not saved.');
  await (isWhole ? storeAll() : storeFiles(plan.core));
  await self.skipWaiting();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      deleteOldVersions(),
      // The browser asks the host for the page while this worker starts. Safari before 15.4 cannot.
      (self.registration as Partial<ServiceWorkerRegistration>).navigationPreload?.enable(),
      self.clients.claim(),
    ]),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(plan.base)) return;
  const path = pathname.slice(plan.base.length);
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (isForEver(path)) event.respondWith(storedFile(path).then((file) => file ?? fetch(request)));
  else if (FILES.has(path)) {
    event.respondWith(
      hostFirst(fetch(request), () => storedFile(path)).then((file) => file ?? Response.error()),
    );
  }
});

/** Answer with a page: from the host, from the store where the host is slow or away, or with the way to what is stored. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const online = fromHost(event);
  const answer = await hostFirst(online, () => storedAnswer(new URL(url)));
  return answer ?? (await storedPage('/offline/', 503).catch(() => undefined)) ?? Response.error();
}

/** Ask the host for a page, and keep a copy where no pack holds it. */
async function fromHost(event: FetchEvent): Promise<Response> {
  const answer = ((await event.preloadResponse) as Response | undefined) ?? (await fetch(event.request));
  // Where the host is away, Firefox gives an answer that says so (GoogleChrome/workbox, issue 3134); others reject.
  if (answer.type === 'error') throw new TypeError(`The host gave no answer for ${event.request.url}.`);
  const copy = answer.clone();
  event.waitUntil(keepPage(event.request.url, copy).catch(() => undefined));
  return answer;
}

/** Wait for the host; where it fails or is slow, take what is stored; where nothing is, wait on. */
async function hostFirst(
  asked: Promise<Response>,
  stored: () => Promise<Response | undefined>,
): Promise<Response | undefined> {
  const answer = asked.catch(() => undefined);
  const soon = await Promise.race([answer, new Promise<undefined>((done) => setTimeout(done, PATIENCE))]);
  if (soon && soon.status < 500) return soon;
  return (await stored().catch(() => undefined)) ?? answer;
}

self.addEventListener('message', (event) => {
  event.waitUntil(follow(event.data as Order, event.source as WindowClient));
});

let storing: Promise<void> | undefined;

/** Do what a page asks, then tell every open page what is stored. What fails is tried again on the next visit. */
async function follow(order: Order, { url }: WindowClient): Promise<void> {
  try {
    if (order === 'store-all') await (storing ??= storeAll().finally(() => (storing = undefined)));
    // The copy that the browser has just shown: it is not loaded again.
    if (order === 'store-page') await keepPage(url, await fetch(url, { cache: 'force-cache' }));
  } catch {
    // No space, no internet, or files of another build: what is stored is told below.
  }
  for (const client of await self.clients.matchAll()) client.postMessage(await stateOf(client.url));
}
