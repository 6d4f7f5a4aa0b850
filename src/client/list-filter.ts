import { fitsFilter, foldWords } from '../model/list-filter.ts';
import { replaceAddress } from './replace-address.ts';

/** One entry of a list, with its words ready to compare and the choices it belongs to. */
interface Item {
  element: HTMLElement;
  words: string;
  choices: readonly string[];
}

/**
 * A list that gets shorter while somebody types or chooses. Adds a field to a page that is complete without it.
 * What is typed stands in the address as `#filter=`, the choice as `&seen=`: a narrowed list can be linked, and what
 * stands behind “#” is never sent to a server.
 */
export class ListFilter extends HTMLElement {
  #field = this.querySelector<HTMLInputElement>('[data-filter-field] input');
  #choices = [...this.querySelectorAll<HTMLInputElement>('[data-filter-choices] input')];
  #status = this.querySelector<HTMLElement>('[role="status"]');
  #empty = this.querySelector<HTMLElement>('[data-filter-empty]');
  #items: readonly Item[] = [];
  /** Counts what was typed, so that a late answer to old words is not shown. */
  #turn = 0;

  #find: ((query: string) => Promise<readonly HTMLElement[]>) | undefined;

  connectedCallback() {
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-filter-list] > *')].map((element) => ({
      element,
      words: foldWords(element.textContent),
      choices: element.dataset['seen']?.split(' ') ?? [],
    }));
    this.addEventListener('input', () => {
      this.#show();
      this.#remember();
    });
    // Somebody who types fast may be refused in between: the words they leave the field with are kept.
    this.addEventListener('change', () => this.#remember());
    addEventListener('popstate', () => this.#recall());
    this.#recall();
  }

  /** Take a search that finds entries by more than their letters, the best first. A page that has one sets it. */
  set finder(find: (query: string) => Promise<readonly HTMLElement[]>) {
    this.#find = find;
    this.#show();
  }

  get #chosen(): string {
    return this.#choices.find(({ checked }) => checked)?.value ?? '';
  }

  /** Take what the address says into the field and the choices. */
  #recall() {
    const words = new URLSearchParams(location.hash.slice(1));
    const asked = words.has('filter') || words.has('seen') ? words : new URLSearchParams(location.search);
    if (this.#field) this.#field.value = asked.get('filter') ?? '';
    const choice =
      this.#choices.find(({ value }) => value === asked.get('seen')) ??
      this.#choices.find(({ value }) => value === '');
    if (choice) choice.checked = true;
    this.#show();
  }

  /** Write the field and the choice into the address. */
  #remember() {
    const address = new URL(location.href);
    const words = new URLSearchParams();
    for (const [name, value] of [
      ['filter', this.#field?.value.trim() ?? ''],
      ['seen', this.#chosen],
    ] as const) {
      address.searchParams.delete(name);
      if (value !== '') words.set(name, value.slice(0, 200));
    }
    address.hash = words.toString();
    replaceAddress(address);
  }

  /** Show what fits, hide headings without entries, and say how many are left. */
  #show() {
    const query = this.#field?.value ?? '';
    const chosen = this.#chosen;
    for (const { element, words, choices } of this.#items) {
      element.hidden = !(fitsFilter(words, query) && (chosen === '' || choices.includes(chosen)));
    }
    this.#afterShowing(query);
    if (this.#find) void this.#showFound(query, ++this.#turn);
  }

  /** Put the entries found by more than their letters first. Everything else keeps its order. */
  async #showFound(query: string, turn: number) {
    this.toggleAttribute('data-busy', true);
    const found = query.trim() === '' ? [] : ((await this.#find?.(query).catch(() => [])) ?? []);
    if (turn !== this.#turn) return;
    this.toggleAttribute('data-busy', false);
    // Whoever has gone into the list already must not lose their place.
    if (this.#items.some(({ element }) => element.contains(document.activeElement))) return;
    for (const { element } of this.#items) element.parentElement?.append(element);
    const chosen = this.#chosen;
    const fitting = this.#items.filter(
      ({ element, choices }) => found.includes(element) && (chosen === '' || choices.includes(chosen)),
    );
    for (const { element } of fitting.sort((a, b) => found.indexOf(b.element) - found.indexOf(a.element))) {
      element.hidden = false;
      element.parentElement?.prepend(element);
    }
    this.#afterShowing(query);
  }

  /** Say what is shown now, and let the page know. */
  #afterShowing(query: string) {
    this.#hideEmptyGroups();
    this.#say(this.#items.filter(({ element }) => !element.hidden).length, query);
    this.dispatchEvent(new Event('filtered'));
  }

  /** Hide groups without a visible entry, and the links that lead to them; the others say how many are left. */
  #hideEmptyGroups() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-filter-links] a')];
    for (const group of this.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      const shown = group.querySelectorAll('[data-filter-list] > :not([hidden])').length;
      group.hidden = shown === 0;
      const link = links.find(({ hash }) => hash === `#${group.dataset['filterGroup'] ?? ''}`);
      link?.closest('li')?.toggleAttribute('hidden', group.hidden);
      const count = link?.querySelector('[data-count]');
      if (count) count.textContent = String(shown);
    }
  }

  #say(shown: number, query: string) {
    const many = this.dataset['many'] ?? '';
    const isWhole = shown === this.#items.length;
    if (this.#status) {
      this.#status.textContent = isWhole ? `${shown} ${many}` : `${shown} of ${this.#items.length} ${many}`;
    }
    if (!this.#empty) return;
    this.#empty.hidden = shown > 0;
    const search = this.#empty.querySelector('a');
    if (search)
      search.hash =
        query.trim() === '' ? '' : new URLSearchParams({ q: query.trim() }).toString().replaceAll('+', '%20');
  }
}

customElements.define('list-filter', ListFilter);
