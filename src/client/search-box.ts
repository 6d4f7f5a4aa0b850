import { parseTrail, toQuery } from '../model/trail.ts';
import type { SearchResult } from '../search/answer.ts';
import { loadSearch, searchAddress } from './search-engine.ts';
import { addressOf, element, fillResult } from './search-results.ts';

/** How many suggestions stand under a field. */
const MOST_SUGGESTIONS = 6;

/**
 * A search field with suggestions while typing: the form works without it, the search page shows all results.
 * Arrow keys choose, Enter opens, Escape closes. The field keeps the focus all the time.
 */
class SearchBox extends HTMLElement {
  #field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name="q"]');
  #list = element('ul', 'suggestions');
  #count = element('p', 'sr-only');
  #chosen = -1;
  #turn = 0;

  connectedCallback() {
    const field = this.#field;
    if (!field) return;
    this.#list.id = `${field.id}-suggestions`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    this.#list.hidden = true;
    this.#count.setAttribute('role', 'status');
    this.append(this.#list, this.#count);
    // Only an <input> may be a combobox (ARIA in HTML). A <textarea> stays one; the count says that there is a list.
    if (field instanceof HTMLInputElement) field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    this.#setExpanded(false);
    field.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
    field.addEventListener('input', () => void this.#suggest());
    field.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      location.assign(searchAddress(field.value));
    });
  }

  /** Show suggestions for what stands in the field. */
  async #suggest() {
    const query = this.#field?.value ?? '';
    const turn = ++this.#turn;
    if (query.trim() === '') {
      this.#close();
      return;
    }
    const search = await loadSearch().catch(() => undefined);
    if (!search || turn !== this.#turn) return;
    const results = search.search(query).instant.results.slice(0, MOST_SUGGESTIONS);
    this.#list.replaceChildren(...results.map((result, index) => this.#option(result, index)));
    this.#list.hidden = results.length === 0;
    this.#setExpanded(results.length > 0);
    this.#count.textContent = results.length === 1 ? '1 suggestion' : `${results.length} suggestions`;
    this.#choose(-1);
  }

  #option(result: SearchResult, index: number): HTMLElement {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.id = `${this.#list.id}-${index}`;
    // No link in an option: a screen reader could not reach it. The option itself opens its page.
    const content = document.createElement('span');
    fillResult(content, result);
    option.append(content);
    option.dataset['address'] = addressOf(result);
    option.addEventListener('click', () => this.#open(option));
    return option;
  }

  #onKey(event: KeyboardEvent) {
    const options: Element[] = this.#list.hidden ? [] : [...this.#list.children];
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are options: the field itself, with what was typed.
      this.#choose(((this.#chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    } else if (event.key === 'Enter' && !event.isComposing && !event.shiftKey) {
      const option = options[this.#chosen];
      event.preventDefault();
      if (option) this.#open(option);
      else this.querySelector('form')?.requestSubmit();
    }
  }

  /** Open the page of an option, with the trail so far. */
  #open(option: Element) {
    const address = new URL((option as HTMLElement).dataset['address'] ?? '', location.href);
    address.search = toQuery(parseTrail(location.search));
    location.assign(address);
  }

  #choose(index: number) {
    this.#chosen = index;
    [...this.#list.children].forEach((option, at) =>
      option.setAttribute('aria-selected', String(at === index)),
    );
    const option = this.#list.children[index];
    if (option) this.#field?.setAttribute('aria-activedescendant', option.id);
    else this.#field?.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #setExpanded(isOpen: boolean) {
    if (this.#field?.role === 'combobox') this.#field.setAttribute('aria-expanded', String(isOpen));
  }

  #close() {
    this.#turn += 1;
    this.#list.hidden = true;
    this.#chosen = -1;
    this.#setExpanded(false);
    this.#field?.removeAttribute('aria-activedescendant');
  }
}

customElements.define('search-box', SearchBox);

// “/” and Ctrl/⌘-K go to the search field, but never while somebody types in another one.
document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
  const isShortcut =
    (event.key === '/' && !isTyping) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  const field = document.querySelector<HTMLInputElement>('#q, #paste, #site-search');
  if (!isShortcut || event.altKey || !field) return;
  event.preventDefault();
  field.focus();
});
