/** A piece of a text, and whether it is a word that was looked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/**
 * Cut a text into pieces, so that the words that were looked for can be marked. Endings, accents, hyphens and the last
 * letters of a half-typed word do not count: “back” marks “backups”, “wifi” marks “Wi-Fi”, “backup” marks “back up”.
 */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const wanted = words.flatMap((word) => fold(word).split(' ')).filter((word) => word.length > 1);
  // Words stand at odd places, what is between them at even ones.
  const parts = text.split(/([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)/u);
  const plain = parts.map((part, at) => (at % 2 === 1 ? fold(part).replaceAll(' ', '') : ''));
  const isWanted = (word = '') => word !== '' && wanted.some((other) => isSame(word, other));
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const isPair = !isWanted(plain[at]) && wanted.includes(`${plain[at] ?? ''}${plain[at + 2] ?? ''}`);
    const isMatch = at % 2 === 1 && (isWanted(plain[at]) || isPair);
    const whole = isPair && isMatch ? part + (parts[at + 1] ?? '') + (parts[at + 2] ?? '') : part;
    if (isPair && isMatch) at += 2;
    const before = pieces.at(-1);
    if (before?.isMatch === isMatch) before.text += whole;
    else if (whole !== '') pieces.push({ text: whole, isMatch });
  }
  return pieces;
}

/** Fold a text to plain small letters and digits, with blanks between words. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’-]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Tell whether two words are the same but for an ending, or one begins with the other. */
function isSame(word: string, wanted: string): boolean {
  const root = (each: string) => each.replace(/(?<=..)(?:ing|ed|es|s)$/, '');
  return word === wanted || root(word) === root(wanted) || (wanted.length > 2 && word.startsWith(wanted));
}
