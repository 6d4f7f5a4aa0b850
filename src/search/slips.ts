/**
 * Count the slips of a finger between two words: a letter too many, too few, wrong, or two swapped.
 * A swap and a doubled letter cost less than 1; neighbouring keys were tried and brought nothing more. Stops and returns `limit + 1` above the limit.
 */
export function countSlips(typed: string, meant: string, limit: number): number {
  const over = limit + 1;
  if (Math.abs(typed.length - meant.length) > limit) return over;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    let least = i;
    const [a, previousA] = [typed[i - 1] ?? '', typed[i - 2]];
    for (let j = 1; j <= meant.length; j += 1) {
      const [b, previousB] = [meant[j - 1] ?? '', meant[j - 2]];
      let cost = Math.min(
        (last[j - 1] ?? over) + (a === b ? 0 : 1),
        (last[j] ?? over) + (a === previousA ? 0.7 : 1),
        (row[j - 1] ?? over) + (b === previousB ? 0.7 : 1),
      );
      if (a === previousB && b === previousA) cost = Math.min(cost, (beforeLast[j - 2] ?? over) + 0.8);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return over;
    beforeLast = last;
    last = row;
  }
  return last[meant.length] ?? over;
}

/** A word that may be meant, with how sure that is, from 0 to 1. */
export interface Similar {
  word: string;
  likeness: number;
}

/** Most words of a query that are compared with the whole lexicon: a pasted book must not freeze the page. */
const MOST_CANDIDATES = 4;

/** A known word with its letters, ready for a quick look. */
export interface KnownWord {
  word: string;
  letters: number;
}

/** Note which letters a word has. */
export const toKnownWord = (word: string): KnownWord => ({ word, letters: letterSet(word) });

/** Find the known words most like a mistyped one: few slips, best the first letter right. Short words allow one slip. */
export function findSimilar(typed: string, words: readonly KnownWord[]): Similar[] {
  if (typed.length < 3 || /\d/.test(typed)) return [];
  const limit = typed.length < 5 ? 1 : typed.length < 8 ? 1.6 : 2;
  const typedLetters = letterSet(typed);
  const found: Similar[] = [];
  for (const { word, letters } of words) {
    if (Math.abs(word.length - typed.length) > limit || word.length < 3) continue;
    // Each slip changes two letters at most: a quick look saves nine of ten comparisons.
    if (bitCount(typedLetters ^ letters) > 2 * Math.ceil(limit)) continue;
    const slips = countSlips(typed, word, limit) + (word.startsWith(typed.charAt(0)) ? 0 : 0.4);
    if (slips <= limit) found.push({ word, likeness: 1 - (slips * 1.6) / (typed.length + 1) });
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, MOST_CANDIDATES);
}

/** Note which letters a word has, one bit each. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) % 32);
  return set;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
