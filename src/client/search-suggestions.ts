import type { SearchAnswer } from '../search/answer.ts';
import { Combobox } from './search-combobox.ts';
import { loadSearch } from './search-engine.ts';
import { LinkList } from './search-links.ts';
import { element } from './search-results.ts';

/** How many suggestions stand under a field. */
const MOST_SUGGESTIONS = 6;
/** How long nobody types before the count is read out, in milliseconds: a count at every key would drown the letters. */
const PAUSE = 600;

/** A list of suggestions that belongs to a field. */
export interface Suggestions {
  /** Show the results of an answer, or close the list where there are none. */
  show(answer: SearchAnswer): void;
  close(): void;
  /** Do what a key asks for. Returns whether it was for the list. */
  press(key: string): boolean;
}

/**
 * Offer suggestions under a search field while somebody types. A field of one line is a combobox. A field of many lines
 * may not be one (ARIA in HTML), and its arrow keys belong to the text: its suggestions are plain links below it.
 */
export function offerSuggestions(box: HTMLElement, field: HTMLInputElement | HTMLTextAreaElement): void {
  const list = field instanceof HTMLInputElement ? new Combobox(box, field) : new LinkList(field);
  const suggesting = new Suggesting(field, list);
  box.append(suggesting.count);
  field.addEventListener('input', () => void suggesting.suggest());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.shiftKey) return;
    if (list.press(event.key)) {
      if (event.key === 'Escape') suggesting.stop();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.target === field) {
      // In a field of many lines too: a pasted message keeps its line breaks, nobody types them.
      event.preventDefault();
      field.form?.requestSubmit();
    }
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) suggesting.stop();
  });
  if (field.value !== '') void suggesting.suggest();
}

/** Asks the search for what stands in a field, and tells how much it found. */
class Suggesting {
  readonly count = element('p', 'sr-only');
  #field: HTMLInputElement | HTMLTextAreaElement;
  #list: Suggestions;
  /** Counts queries, so that a late answer to an old one is not shown. */
  #turn = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLInputElement | HTMLTextAreaElement, list: Suggestions) {
    this.#field = field;
    this.#list = list;
    this.count.setAttribute('role', 'status');
  }

  /** Show suggestions for what stands in the field. Short codes are looked up; the texts of pages are not. */
  async suggest() {
    const query = this.#field.value;
    const turn = ++this.#turn;
    if (query.trim() === '') {
      this.stop();
      return;
    }
    const search = await loadSearch().catch(() => undefined);
    if (!search || turn !== this.#turn) return;
    const outcome = search.search(query);
    this.#show(outcome.instant);
    if (!outcome.isLikeShortCode) return;
    const answer = await outcome.deep;
    if (turn === this.#turn) this.#show(answer);
  }

  /** Close the list. An answer that is still on its way is not shown. */
  stop() {
    this.#turn += 1;
    clearTimeout(this.#saying);
    this.count.textContent = '';
    this.#list.close();
  }

  #show(answer: SearchAnswer) {
    const first = { ...answer, results: answer.results.slice(0, MOST_SUGGESTIONS) };
    this.#list.show(first);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => (this.count.textContent = countWords(first)), PAUSE);
  }
}

/** Say how many suggestions there are, and which one is sure. */
function countWords({ results, pinned }: SearchAnswer): string {
  if (results.length === 0) return 'No suggestions. Press Enter to search.';
  const count = results.length === 1 ? '1 suggestion' : `${results.length} suggestions`;
  return pinned > 0 ? `Found: ${results[0]?.title ?? ''}. ${count}.` : `${count}.`;
}
