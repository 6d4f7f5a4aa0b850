import type { DeepAnswer, SearchAnswer } from '../search/answer.ts';
import { loadSearch } from './search-engine.ts';
import { notesOf } from './search-notes.ts';
import { resultList } from './search-results.ts';
import { readQuery, rememberQuery } from './search-address.ts';
import { statusWords } from './search-words.ts';

/** How many results the page shows. */
const MOST_RESULTS = 20;
/** How long nobody types before texts are searched and the count is read out, in milliseconds. */
const PAUSE = 600;

/** How a search was asked for. */
interface Asked {
  /** False takes every word as typed. */
  correct?: boolean;
  /** Somebody is typing: more is to come. */
  isTyping?: boolean;
}

/** The search page: shows results in place of the static lists, while the reader types. */
class SearchPage extends HTMLElement {
  #field = this.querySelector<HTMLTextAreaElement>('textarea[name="q"]');
  #results = this.querySelector<HTMLElement>('[data-search-results]');
  #status = this.querySelector<HTMLElement>('[data-search-status]');
  #nothing = this.querySelector<HTMLElement>('[data-no-results]');
  #more = this.querySelector<HTMLElement>('[data-search-more]');
  #lists = this.querySelector<HTMLElement>('[data-search-static]');
  /** Counts queries, so that a late answer to an old one is not shown. */
  #turn = 0;
  /** What is shown, so that the same answer is not written twice: that would take the focus away. */
  #shown = '';

  connectedCallback() {
    const field = this.#field;
    if (!field) return;
    field.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
    field.addEventListener('input', (event) => {
      // Pasted text is complete; a letter is not.
      void this.#search({
        isTyping: /^(?:insert(?:Composition)?Text|delete)/.test(event.inputType),
      });
    });
    field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#results?.addEventListener('keydown', (event) => this.#onResultKey(event));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    for (const kind of this.querySelectorAll('[name="kind"]')) {
      kind.addEventListener('change', () => void this.#search());
    }
    addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
  }

  /** Search for what the address asks for. */
  #readAddress() {
    const asked = readQuery();
    if (asked !== undefined && this.#field) this.#field.value = asked;
    if (asked !== undefined || this.#turn === 0) void this.#search();
  }

  /** Search for what stands in the field: show the instant answer, then the full one. */
  async #search(asked: Asked = {}) {
    const query = this.#field?.value ?? '';
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    this.#results?.setAttribute('data-search-state', 'busy');
    try {
      if (query.trim() === '') this.#clear();
      else await this.#answer(query, asked, isCurrent);
      if (isCurrent()) rememberQuery(query);
    } catch {
      if (isCurrent()) this.#giveUp();
    }
    if (isCurrent()) this.#results?.setAttribute('data-search-state', 'ready');
  }

  /** Answer a query. Rejects where the search cannot be loaded. */
  async #answer(query: string, { correct = true, isTyping = false }: Asked, isCurrent: () => boolean) {
    const search = await loadSearch();
    if (!isCurrent()) return;
    const outcome = search.search(query, { correct });
    const isEmpty = outcome.instant.results.length === 0;
    if (!isEmpty) this.#show(outcome.instant);
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (!isCurrent()) return;
    this.#say(isEmpty ? 'Searching the text of all pages…' : this.#statusOf(outcome.instant));
    const answer = await outcome.deep;
    if (!isCurrent()) return;
    if (answer.status === 'none') throw new Error('Nothing could be searched.');
    this.#show(answer);
    this.#say(this.#statusOf(answer));
  }

  /** Show one answer: what is to be known about it, then the results, or what to do where there are none. */
  #show(answer: SearchAnswer | DeepAnswer) {
    const results = this.#chosenOf(answer);
    const now = JSON.stringify([answer.query, answer.corrected, answer.unknownCodes, results]);
    if (now !== this.#shown) this.#write(answer, results);
    this.#shown = now;
    if (this.#nothing) this.#nothing.hidden = answer.results.length > 0;
    if (this.#more) this.#more.hidden = results.length === 0 || answer.pinned > 0;
    if (this.#lists) this.#lists.hidden = !('status' in answer && answer.status === 'text-only');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-carry-message]')) {
      // Behind “#”: what somebody typed is not sent anywhere.
      link.hash = new URLSearchParams({ q: answer.query.trim().slice(0, 400) }).toString();
    }
  }

  /** Write notes and results. A result that had the focus keeps it. */
  #write(answer: SearchAnswer, results: SearchAnswer['results']) {
    const focused = (document.activeElement?.closest('a[data-result]') as HTMLAnchorElement | null)?.href;
    const notes = notesOf(answer, () => void this.#search({ correct: false }));
    this.#results?.replaceChildren(...notes, ...(results.length > 0 ? [resultList(answer, results)] : []));
    if (focused !== undefined)
      this.#links()
        .find(({ href }) => href === focused)
        ?.focus();
  }

  #links = () => [...(this.#results?.querySelectorAll<HTMLAnchorElement>('a[data-result]') ?? [])];

  /** List the results of the kind the reader chose. */
  #chosenOf({ results }: SearchAnswer) {
    const kind = this.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? '';
    return results.filter((result) => kind === '' || result.kind === kind).slice(0, MOST_RESULTS);
  }

  #statusOf(answer: SearchAnswer | DeepAnswer) {
    const kind = this.querySelector('[name="kind"]:checked')?.parentElement?.textContent.trim();
    return statusWords(answer, { count: this.#chosenOf(answer).length, kind });
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing || event.shiftKey) return;
    const field = event.target as HTMLTextAreaElement;
    if (event.key === 'Enter') {
      // Enter searches; a pasted message keeps its line breaks, nobody types them.
      event.preventDefault();
      // The keyboard of a phone covers the results.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
      void this.#search();
    } else if (event.key === 'ArrowDown' && field.selectionStart === field.value.length) {
      this.#links()[0]?.focus();
    }
  }

  /** Arrow keys go from result to result, Escape back to the field. */
  #onResultKey(event: KeyboardEvent) {
    const links = this.#links();
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? this.#field)?.focus();
    else if (event.key === 'Escape') this.#field?.focus();
    else return;
    event.preventDefault();
  }

  #say(words: string) {
    // The same words again would be read out again.
    if (this.#status && this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** Show the static lists again. */
  #clear() {
    this.#results?.replaceChildren();
    this.#shown = '';
    this.#say('');
    if (this.#nothing) this.#nothing.hidden = true;
    if (this.#more) this.#more.hidden = true;
    if (this.#lists) this.#lists.hidden = false;
  }

  /** The search cannot be loaded: the static lists stay, and the page says so. */
  #giveUp() {
    this.#clear();
    this.#say('The search could not be loaded. All messages and codes stand in the lists below.');
  }
}

customElements.define('search-page', SearchPage);
