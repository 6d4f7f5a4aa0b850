/** Fold a text to plain words with one space between: no case, accents or punctuation. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Tell whether a folded text holds everything somebody typed, word by word, half-typed words too. An empty query fits all. */
export const fitsFilter = (folded: string, query: string): boolean =>
  foldWords(query)
    .split(' ')
    .every((word) => folded.includes(word));
