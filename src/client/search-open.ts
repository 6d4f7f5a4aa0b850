import { parseTrail, toQuery } from '../model/trail.ts';
import { addressOf } from './search-results.ts';

/** Open the page of a result, with the trail so far. */
export function openResult(path: string): void {
  const address = new URL(addressOf(path), location.href);
  address.search = toQuery(parseTrail(location.search));
  location.assign(address);
}
