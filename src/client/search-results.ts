import { KIND_WORDS } from '../model/words.ts';
import type { SearchAnswer, SearchResult } from '../search/answer.ts';
import { markWords } from '../search/mark.ts';
import { BASE } from './search-engine.ts';

/** Make an element with a class and a text. Text only: what people type is never read as markup. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** Get the address of a page from its path, under the path the site lives under. */
export const addressOf = (path: string): string => BASE.replace(/\/$/, '') + path;

/** Make the list of results, each a link. */
export function resultList(answer: SearchAnswer, results: readonly SearchResult[]): HTMLElement {
  const list = element('ol', 'results');
  // Safari takes the role of a list without numbers away.
  list.setAttribute('role', 'list');
  for (const result of results) {
    const link = document.createElement('a');
    link.href = addressOf(result.path);
    link.setAttribute('data-result', '');
    if (result.confident) link.setAttribute('data-confident', '');
    fillResult(link, result, wordsToMark(answer, result));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

/** List the words to mark in a result: those that matched, as typed and as they were read. */
export const wordsToMark = ({ corrected }: SearchAnswer, { matchedWords }: SearchResult): string[] => [
  ...matchedWords,
  ...corrected.filter(({ from }) => matchedWords.includes(from)).map(({ to }) => to),
];

/** Fill an element with one result: kind, title, the line that matches, and the first fix with its minutes. */
export function fillResult(holder: HTMLElement, result: SearchResult, words: readonly string[]): void {
  const { one } = KIND_WORDS[result.kind as keyof typeof KIND_WORDS];
  const line = (className: string, text: string) => element('span', className, text);
  const lines = [
    line('result-kind', result.shortCode === undefined ? one : `${one}, code ${result.shortCode}`),
    marked(line('result-title', ''), result.title, words),
  ];
  if (result.passage !== undefined) {
    lines.push(marked(line('result-passage', ''), result.passage, words));
  }
  if (result.differs !== undefined) {
    // The quotes of a message stand inside ours.
    const end = result.differs.replaceAll('“', '‘').replaceAll('”', '’');
    lines.push(line('result-differs', `Ends with: “${end}”`));
  }
  if (result.confident && result.matchedWords.length > 0) {
    lines.push(line('result-matched', `Found by: ${result.matchedWords.join(' ')}`));
  }
  const fix = fixWords(result);
  if (fix !== undefined) lines.push(line('result-fix', fix));
  holder.classList.add('result');
  holder.append(...lines);
}

/** Write a text with its matching words marked. */
function marked(holder: HTMLElement, text: string, words: readonly string[]): HTMLElement {
  for (const piece of markWords(text, words)) {
    holder.append(piece.isMatch ? element('mark', '', piece.text) : piece.text);
  }
  return holder;
}

/** Say what to begin with and how long it takes. */
function fixWords({ firstFix, minutes }: SearchResult): string | undefined {
  const time = (amount: number) => (amount === 1 ? '1 minute' : `${amount} minutes`);
  if (minutes !== undefined) return time(minutes);
  return firstFix && `First fix: ${firstFix.title}, ${time(firstFix.minutes)}`;
}
