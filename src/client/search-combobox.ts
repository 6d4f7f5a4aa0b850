import type { SearchAnswer, SearchResult } from '../search/answer.ts';
import { openResult } from './search-open.ts';
import { element, fillResult, wordsToMark } from './search-results.ts';
import type { Suggestions } from './search-suggestions.ts';

/**
 * Makes a field of one line a combobox with a list (ARIA Authoring Practices, “Editable combobox with list
 * autocomplete”). Arrow keys choose, Enter opens, Escape closes. The field keeps the focus all the time.
 */
export class Combobox implements Suggestions {
  #field: HTMLInputElement;
  #list = element('ul', 'suggestions');
  /** The addresses of the options, in their order. */
  #paths: string[] = [];
  #chosen = -1;

  constructor(box: HTMLElement, field: HTMLInputElement) {
    this.#field = field;
    this.#list.id = `${field.id}-suggestions`;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    // A press on an option must not take the focus from the field: the list would close before the click.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    box.append(this.#list);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.#list.id);
    this.close();
  }

  show(answer: SearchAnswer) {
    this.#paths = answer.results.map(({ path }) => path);
    this.#list.replaceChildren(
      ...answer.results.map((result, index) => this.#option(result, index, wordsToMark(answer, result))),
    );
    this.#setOpen(answer.results.length > 0);
  }

  close() {
    this.#setOpen(false);
  }

  press(key: string): boolean {
    const count = this.#list.hidden ? 0 : this.#paths.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const path = this.#paths[this.#chosen];
    if (count === 0) return false;
    // One place more than there are options: the field itself, with what was typed.
    if (step !== undefined) this.#choose(((this.#chosen + 1 + step + count + 1) % (count + 1)) - 1);
    else if (key === 'Escape') this.close();
    else if (key === 'Enter' && path !== undefined) openResult(path);
    else return false;
    return true;
  }

  /** Make an option. It holds no link, which a screen reader could not reach: the option itself opens its page. */
  #option(result: SearchResult, index: number, words: readonly string[]): HTMLElement {
    const option = element('li', '');
    option.setAttribute('role', 'option');
    option.id = `${this.#list.id}-${index}`;
    const content = element('span', '');
    fillResult(content, result, words);
    option.append(content);
    option.addEventListener('click', () => openResult(result.path));
    return option;
  }

  #choose(index: number) {
    this.#chosen = index;
    const options = [...this.#list.children];
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #setOpen(isOpen: boolean) {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
    this.#choose(-1);
  }
}
