import type { SearchAnswer } from '../search/answer.ts';
import { element, resultList } from './search-results.ts';
import type { Suggestions } from './search-suggestions.ts';

/**
 * Puts plain links below a field of many lines. Tab, or the arrow down at the end of the text, goes to them; arrow keys
 * go on; Escape comes back to the field.
 */
export class LinkList implements Suggestions {
  #field: HTMLTextAreaElement;
  #region = element('div', 'suggestions');

  constructor(field: HTMLTextAreaElement) {
    this.#field = field;
    this.#region.setAttribute('role', 'group');
    this.#region.setAttribute('aria-label', 'Suggestions');
    this.#region.hidden = true;
    // Safari gives a link that is pressed no focus: the list would close before the click.
    this.#region.addEventListener('mousedown', (event) => event.preventDefault());
    // Right after the field: that is where Tab goes next.
    field.after(this.#region);
  }

  show(answer: SearchAnswer) {
    this.#region.replaceChildren(resultList(answer, answer.results));
    this.#region.hidden = answer.results.length === 0;
  }

  close() {
    if (this.#region.contains(document.activeElement)) this.#field.focus();
    this.#region.hidden = true;
  }

  press(key: string): boolean {
    if (this.#region.hidden) return false;
    const links = [...this.#region.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const isAtEnd = this.#field.selectionStart === this.#field.value.length;
    if (key === 'Escape') this.close();
    else if (key === 'ArrowDown' && (at >= 0 || isAtEnd)) links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#field).focus();
    else return false;
    return true;
  }
}
