/** Longest word that is looked at; longer ones are identifiers or a cat on the keyboard. */
const LONGEST_WORD = 24;

/** Words whose stem would be another word’s. */
const UNSTEMMED = new Set([
  'settings',
  'ios',
  'wireless',
  'does',
  'news',
  'finder',
  'another',
  'other',
  'later',
]);

/** Words of two letters that say something. */
const TELLING_PAIRS = new Set(['no', 'up', 'pc', 'os', 'gb', 'hp']);

const stems = new Map<string, string>();

/** Reduce a word to its stem (Porter): “restored”, “restoring” → “restor”. Words with digits stay as they are. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = UNSTEMMED.has(word) || !/^[a-z]{3,}$/.test(word) ? word : lightStem(word);
    // A memory of its own that never grows without end: hostile input brings new words for ever.
    if (stems.size > 20_000) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** Cut the endings of a word: plural, -ed, -ing, -ion, -er, -ly, -ment. */
const lightStem = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/(?<=[aeiouy].*[^e])(?:ed|ing)$/, '')
    .replace(/(?<=[aeiouy].*[st])ions?$|(?<=[aeiouy].{2,})(?:ment|ly|al|able|er|or)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/[ey]$/, '');

/** Tell whether a word says little alone: one of a list, or of two letters without meaning here. */
export const isStopWord = (word: string, stopWords: ReadonlySet<string>): boolean =>
  stopWords.has(word) || (/^[a-z]{1,2}$/.test(word) && !TELLING_PAIRS.has(word));

/** Split normalised text into its words, at most `most` of them. */
export const wordsOf = (normalised: string, most = 400): string[] =>
  normalised === ''
    ? []
    : normalised
        .split(' ')
        .slice(0, most)
        .map((word) => word.slice(0, LONGEST_WORD));
