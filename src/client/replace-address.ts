/**
 * Put an address into the address bar without loading it. A browser that refuses (Safari after 100 times in 30 seconds)
 * changes nothing for the reader: the next change tries again.
 */
export function replaceAddress(address: URL, state?: unknown): void {
  try {
    history.replaceState(state, '', address);
  } catch {
    // What was typed and found stays on the page.
  }
}
