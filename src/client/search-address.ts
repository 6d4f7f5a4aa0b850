import { replaceAddress } from './replace-address.ts';

/** The longest query an address carries. Longer ones are remembered beside it. */
const MOST_CHARACTERS = 500;

/** Get the query this page was opened with: typed here before, behind “#”, or from a form or link (`?q=`). */
export function readQuery(): string | undefined {
  const fromHash = new URLSearchParams(location.hash.slice(1)).get('q');
  if (fromHash !== null) return fromHash;
  const typed = (history.state as { query?: unknown } | null)?.query;
  if (typeof typed === 'string') return typed;
  return new URLSearchParams(location.search).get('q') ?? undefined;
}

/** Keep the query in the address without sending it anywhere, so that the page can be linked, reloaded and come back to. */
export function rememberQuery(query: string): void {
  const address = new URL(location.href);
  if (new URLSearchParams(address.hash.slice(1)).has('q')) address.hash = '';
  if (query.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query.slice(0, MOST_CHARACTERS));
  replaceAddress(address, { ...(history.state as object | null), query });
}
