import type { Order, StoredState } from '../offline/plan.ts';
import { trustedUrl } from './trusted-url.ts';

/** Remembers that the reader wants nothing stored. */
const REFUSED = 'store-nothing';

/** Tell whether the reader removed what was stored and wants no more. */
export const isRefused = (): boolean => localStorage.getItem(REFUSED) !== null;

/** Remember whether the reader wants nothing stored. */
export const refuse = (isWanted: boolean): void =>
  isWanted ? localStorage.setItem(REFUSED, '') : localStorage.removeItem(REFUSED);

/** Hear what is stored, whenever it changes. */
export const onState = (hear: (state: StoredState) => void): void =>
  navigator.serviceWorker.addEventListener('message', ({ data }) => hear(data as StoredState));

/** Start the service worker and give it an order. Rejects where the browser allows none. */
export async function give(order: Order): Promise<void> {
  await navigator.serviceWorker.register(trustedUrl('sw.js'));
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(order);
}
