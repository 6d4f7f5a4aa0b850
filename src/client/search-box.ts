import { isSavingData } from '../offline/saving-data.ts';
import { loadSearch, searchAddress } from './search-engine.ts';
import { whenIdle } from './when-idle.ts';

/**
 * A search field of any page. The form works without this script; with it the field offers suggestions while somebody
 * types, and a query never leaves the device. All of it is loaded when the field is first used, on the home page before.
 */
class SearchBox extends HTMLElement {
  #isReady = false;

  connectedCallback() {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name="q"]');
    if (!field) return;
    // A finger is down for a tenth of a second before the field has the focus.
    for (const event of ['pointerdown', 'focus', 'input']) {
      field.addEventListener(event, () => void this.#prepare(field));
    }
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(field.value));
    });
    // The paste box is what its page is for: most who see it will use it.
    if (field instanceof HTMLTextAreaElement && !isSavingData(navigator))
      whenIdle(() => void this.#prepare(field));
    // Somebody was quicker than this script.
    if (document.activeElement === field) void this.#prepare(field);
  }

  /** Load the search and its suggestions. Where that fails the field still leads to the search page. */
  async #prepare(field: HTMLInputElement | HTMLTextAreaElement) {
    if (this.#isReady) return;
    this.#isReady = true;
    try {
      void loadSearch().catch(() => undefined);
      // Asked for side by side: the list needs the results, and would ask for them one round trip later.
      void import('./search-results.ts').catch(() => undefined);
      (await import('./search-suggestions.ts')).offerSuggestions(this, field);
    } catch {
      this.#isReady = false;
    }
  }
}

customElements.define('search-box', SearchBox);

/** Where the focus was before “/” or Ctrl/⌘-K took it. */
let cameFrom: HTMLElement | undefined;

// “/” and Ctrl/⌘-K go to the search field, but never while somebody types in another one. Escape goes back.
document.addEventListener('keydown', (event) => {
  const field =
    document.querySelector<HTMLElement>('main form[role="search"] [name="q"]') ??
    document.querySelector<HTMLElement>('#site-search');
  const isField = event.target === field;
  if (!field || event.defaultPrevented || event.altKey) return;
  if (event.key === 'Escape' && isField && cameFrom) {
    if (cameFrom === document.body) field.blur();
    else cameFrom.focus();
    cameFrom = undefined;
  }
  const isTyping =
    event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  const hasModifier = event.ctrlKey || event.metaKey;
  const isShortcut =
    (event.key === '/' && !isTyping && !hasModifier) || (event.key.toLowerCase() === 'k' && hasModifier);
  if (!isShortcut) return;
  event.preventDefault();
  if (!isField) cameFrom = (document.activeElement as HTMLElement | null) ?? undefined;
  field.focus();
});
