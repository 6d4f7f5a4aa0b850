import type { SearchAnswer } from '../search/answer.ts';
import { addressOf, element } from './search-results.ts';

/** Write what is to be known before the results: words that were read as others, a code that no page has. */
export function notesOf({ corrected, unknownCodes }: SearchAnswer, takeAsTyped: () => void): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (unknownCodes.length > 0) {
    const link = document.createElement('a');
    link.href = addressOf('/errors/#codes');
    link.textContent = 'All codes we know';
    const note = element('p', '');
    note.append(link);
    notes.push(note);
  }
  if (corrected.length > 0) {
    const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ');
    const back = element(
      'button',
      'link-button',
      `Search for ${quoted(corrected.map(({ from }) => from))} as typed`,
    );
    back.setAttribute('type', 'button');
    back.addEventListener('click', takeAsTyped);
    const note = element('p', '', `Read as ${quoted(corrected.map(({ to }) => to))}. `);
    note.append(back);
    notes.push(note);
  }
  return notes;
}
