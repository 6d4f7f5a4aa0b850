import type { SearchAnswer } from '../search/answer.ts';
import type { Search } from '../search/create-search.ts';
import { loadSearch } from './search-engine.ts';
import { element, resultLink, statusWords } from './search-results.ts';

/** How many results the page shows. */
const MOST_RESULTS = 20;

/** The search page: shows results in place of the static lists, while the reader types. */
class SearchPage extends HTMLElement {
  #field = this.querySelector<HTMLTextAreaElement>('textarea[name="q"]');
  #results = this.querySelector<HTMLElement>('[data-search-results]');
  #status = this.querySelector<HTMLElement>('[data-search-status]');
  #nothing = this.querySelector<HTMLElement>('[data-no-results]');
  #lists = this.querySelector<HTMLElement>('[data-search-static]');
  /** Counts queries, so that a late answer to an old one is not shown. */
  #turn = 0;

  connectedCallback() {
    const asked =
      new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q');
    if (asked !== null && this.#field) this.#field.value = asked;
    this.#field?.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
    this.#field?.addEventListener('input', () => void this.#search());
    this.#field?.addEventListener('keydown', (event) => {
      // Enter searches; a pasted message keeps its line breaks, nobody types them.
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#openConfident();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    for (const kind of this.querySelectorAll('[name="kind"]')) {
      kind.addEventListener('change', () => void this.#search());
    }
    if (asked) void this.#search();
  }

  /** Search for what stands in the field: show the instant answer, then the full one. */
  async #search(correct = true) {
    const query = this.#field?.value ?? '';
    const turn = ++this.#turn;
    this.#results?.setAttribute('data-search-state', 'busy');
    this.#rememberQuery(query);
    if (query.trim() === '') {
      this.#clear();
      return;
    }
    let search: Search;
    try {
      search = await loadSearch();
    } catch {
      this.#giveUp();
      return;
    }
    if (turn !== this.#turn) return;
    const { instant, deep } = search.search(query, { correct });
    this.#show(instant);
    const full = await deep;
    if (turn !== this.#turn) return;
    this.#show(full);
    this.#results?.setAttribute('data-search-state', 'ready');
  }

  /** Keep the query in the address without sending it anywhere, so that the page can be linked and reloaded. */
  #rememberQuery(query: string) {
    const address = new URL(location.href);
    address.hash = '';
    if (query.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query.slice(0, 500));
    history.replaceState(undefined, '', address);
  }

  /** Show one answer: what was corrected, then the results, or what to do where there are none. */
  #show(answer: SearchAnswer) {
    const kind = this.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? '';
    const results = answer.results
      .filter((result) => kind === '' || result.kind === kind)
      .slice(0, MOST_RESULTS);
    const list = element('ol', 'results');
    list.setAttribute('role', 'list');
    for (const result of results) {
      const item = document.createElement('li');
      item.append(resultLink(result));
      list.append(item);
    }
    this.#results?.replaceChildren(...this.#correctionNote(answer), ...(results.length > 0 ? [list] : []));
    if (this.#status) this.#status.textContent = statusWords({ ...answer, results });
    if (this.#nothing) this.#nothing.hidden = results.length > 0;
    if (this.#lists) this.#lists.hidden = true;
  }

  /** Say which words were read as other words, with the way back. */
  #correctionNote({ corrected }: SearchAnswer): HTMLElement[] {
    if (corrected.length === 0) return [];
    const note = element('p', 'corrected');
    note.append('Read as ', corrected.map(({ to }) => `“${to}”`).join(', '), '. ');
    const back = element(
      'button',
      'link-button',
      `Search for ${corrected.map(({ from }) => `“${from}”`).join(', ')} as typed`,
    );
    back.setAttribute('type', 'button');
    back.addEventListener('click', () => void this.#search(false));
    note.append(back);
    return [note];
  }

  /** Enter opens the page we are sure of; where we are not sure it stays on the list. */
  #openConfident() {
    const sure = this.#results?.querySelectorAll<HTMLAnchorElement>('[data-confident]');
    if (sure?.length === 1) sure[0]?.click();
    else void this.#search();
  }

  /** Show the static lists again. */
  #clear() {
    this.#results?.replaceChildren();
    this.#results?.setAttribute('data-search-state', 'ready');
    if (this.#status) this.#status.textContent = '';
    if (this.#nothing) this.#nothing.hidden = true;
    if (this.#lists) this.#lists.hidden = false;
  }

  /** The search cannot be loaded: the static lists stay, and the page says so. */
  #giveUp() {
    this.#clear();
    if (this.#status) {
      this.#status.textContent =
        'The search could not be loaded. All messages and codes stand in the lists below.';
    }
  }
}

customElements.define('search-page', SearchPage);
