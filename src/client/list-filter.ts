import { fitsFilter, foldWords } from '../model/list-filter.ts';

/** One entry of a list, with its words ready to compare and the choices it belongs to. */
interface Item {
  element: HTMLElement;
  words: string;
  choices: readonly string[];
}

/**
 * A list that gets shorter while somebody types or chooses. Adds a field to a page that is complete without it.
 * What is typed stands in the address as `?filter=`, the choice as `&seen=`: a narrowed list can be linked.
 */
class ListFilter extends HTMLElement {
  #field = this.querySelector<HTMLInputElement>('[data-filter-field] input');
  #choices = [...this.querySelectorAll<HTMLInputElement>('[data-filter-choices] input')];
  #status = this.querySelector<HTMLElement>('[role="status"]');
  #empty = this.querySelector<HTMLElement>('[data-filter-empty]');
  #items: readonly Item[] = [];

  connectedCallback() {
    this.#items = [...this.querySelectorAll<HTMLElement>('[data-filter-list] > *')].map((element) => ({
      element,
      words: foldWords(element.textContent),
      choices: element.dataset['seen']?.split(' ') ?? [],
    }));
    this.querySelector('[data-filter-field]')?.removeAttribute('hidden');
    this.addEventListener('input', () => {
      this.#show();
      this.#remember();
    });
    addEventListener('popstate', () => this.#recall());
    this.#recall();
  }

  get #chosen(): string {
    return this.#choices.find(({ checked }) => checked)?.value ?? '';
  }

  /** Take what the address says into the field and the choices. */
  #recall() {
    const asked = new URLSearchParams(location.search);
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
    for (const [name, value] of [
      ['filter', this.#field?.value.trim() ?? ''],
      ['seen', this.#chosen],
    ] as const) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value.slice(0, 200));
    }
    history.replaceState(undefined, '', address);
  }

  /** Show what fits, hide headings without entries, and say how many are left. */
  #show() {
    const query = this.#field?.value ?? '';
    const chosen = this.#chosen;
    let shown = 0;
    for (const { element, words, choices } of this.#items) {
      const fits = fitsFilter(words, query) && (chosen === '' || choices.includes(chosen));
      element.hidden = !fits;
      if (fits) shown += 1;
    }
    this.#hideEmptyGroups();
    this.#say(shown, query);
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
    if (search) search.search = query.trim() === '' ? '' : `?q=${encodeURIComponent(query.trim())}`;
  }
}

customElements.define('list-filter', ListFilter);
