import { KIND_WORDS } from '../model/words.ts';
import type { SearchAnswer, SearchResult } from '../search/answer.ts';
import { BASE } from './search-engine.ts';

/** Make an element with a class and a text. Text only: what people type is never read as markup. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Get the address of a result, under the path the site lives under. */
export const addressOf = (result: SearchResult): string => BASE.replace(/\/$/, '') + result.path;

/** Make the link of one result. */
export function resultLink(result: SearchResult): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(result);
  link.setAttribute('data-result', '');
  if (result.confident) link.setAttribute('data-confident', '');
  fillResult(link, result);
  return link;
}

/** Fill an element with one result: kind, title, the line that matches, and the first fix with its minutes. */
export function fillResult(link: HTMLElement, result: SearchResult): void {
  link.className = 'result';
  link.append(element('span', 'result-kind', KIND_WORDS[result.kind as keyof typeof KIND_WORDS].one));
  link.append(element('span', 'result-title', result.title));
  if (result.passage !== undefined) link.append(element('span', 'result-passage', result.passage));
  if (result.differs !== undefined)
    link.append(element('span', 'result-differs', `Ends with: “${result.differs}”`));
  if (result.confident && result.matchedWords.length > 0) {
    link.append(element('span', 'result-matched', `Found by: ${result.matchedWords.join(' ')}`));
  }
  const fix = fixWords(result);
  if (fix !== undefined) link.append(element('span', 'result-fix', fix));
}

/** Say what to begin with and how long it takes. */
function fixWords({ firstFix, minutes }: SearchResult): string | undefined {
  const time = (amount: number) => (amount === 1 ? '1 minute' : `${amount} minutes`);
  if (minutes !== undefined) return time(minutes);
  return firstFix && `First fix: ${firstFix.title}, ${time(firstFix.minutes)}`;
}

/** Say in one sentence what was found, for the eye and for a screen reader. */
export function statusWords({ results, pinned, unknownCodes }: SearchAnswer): string {
  const [code] = unknownCodes;
  if (code && results.length === 0) return `We have no page for the code ${code.text}.`;
  if (results.length === 0) return 'We have no page for this.';
  const count = results.length === 1 ? '1 page' : `${results.length} pages`;
  if (code) return `We have no page for the code ${code.text}. ${count} may help.`;
  return pinned > 0 ? `Found. ${count} in all.` : `${count} may help.`;
}
