// Both belong to the “words” family of the unified collective: typed modules without side effects, the formula and
// the list of exceptions settled since 2022, and used by retext-readability. They take counts and words, so that we
// say what a sentence is. `text-readability` splits texts itself (at “iOS 16.1” too), has no types, and counts
// syllables with the same `syllable`.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

import { type Passage } from './passages.ts';
import { MASK, sentencesOf, wordsIn } from './sentences.ts';

/** Fields that count as text of the page; the other fields are read one by one, in lists and tables. */
const TEXT_FIELDS = /^(?:summary|safe|caution|signs\.\d+)$/;

/**
 * Compute the US school grade of a page (Flesch–Kincaid): 6 is a reader of about eleven years.
 * A label, a code, a path, a quotation or a number is one word, as hard as the average word beside it:
 * readers find it by its looks, and it must make a page neither harder nor easier.
 */
export function gradeOf(passages: readonly Passage[]): number {
  let sentences = 0;
  let plain = 0;
  let neutral = 0;
  let syllables = 0;
  for (const passage of passages) {
    if (passage.part === 'fragment') continue;
    if (passage.part === 'field' && !TEXT_FIELDS.test(passage.field ?? '')) continue;
    for (const { own } of sentencesOf(passage)) {
      sentences += 1;
      for (const word of wordsIn(own)) {
        if (word.includes(MASK) || /\d/.test(word)) neutral += 1;
        else {
          plain += 1;
          syllables += syllable(word);
        }
      }
    }
  }
  if (plain === 0) return 0;
  const word = plain + neutral;
  return fleschKincaid({ sentence: sentences, word, syllable: (syllables * word) / plain });
}

/** Find the middle of a list of numbers; of an even list, the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / Math.max(1, middle.length);
}
