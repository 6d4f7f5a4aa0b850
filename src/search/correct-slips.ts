import type { Asked } from './learn-words.ts';
import { findSimilar, toKnownWord } from './slips.ts';
import { stemOf } from './terms.ts';

/** From this likeness on a word nobody writes is a slip; below it another must be written so many times as often. */
const ALIKE = 0.8;
const OFTENER = 10;

const WORD = /\p{L}+/gu;

/**
 * Correct the slips in queries that were asked. They are kept as people type them, but a slip is no word of a page:
 * one word in ten would be one, and nobody would be told what was corrected.
 */
export function correctSlips(asked: readonly Asked[], ownLines: readonly string[]): Asked[] {
  const own = countWords(ownLines);
  const stems = new Set([...own.keys()].map(stemOf));
  const known = [...own.keys()].map(toKnownWord);
  const corrections = new Map<string, string>();
  for (const [word, count] of countWords(asked.map(({ q }) => q))) {
    if (stems.has(stemOf(word))) continue;
    const [similar] = findSimilar(word, known);
    if (similar && (similar.likeness >= ALIKE || (own.get(similar.word) ?? 0) >= OFTENER * count))
      corrections.set(word, similar.word);
  }
  return asked.map((query) => ({
    ...query,
    q: query.q.replace(WORD, (word) => corrections.get(word.toLowerCase()) ?? word),
  }));
}

/** Count how often each word stands in some lines. */
function countWords(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of lines.join('\n').toLowerCase().matchAll(WORD))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
