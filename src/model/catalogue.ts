import type { ErrorArticle } from './library.ts';

/** One wording or code in a list, with the error it belongs to. */
export interface CatalogueEntry {
  text: string;
  error: ErrorArticle;
}

/** Compare texts as a dictionary does: case and punctuation do not count, numbers count as numbers. */
const compare = new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare;

/** List every wording of every error in alphabetical order; an error without exact words stands under its title. */
export function messagesAtoZ(errors: readonly ErrorArticle[]): CatalogueEntry[] {
  return errors
    .flatMap((error) => {
      const texts = error.data.kind === 'symptom' ? [error.data.title] : error.data.messages;
      return (texts.length > 0 ? texts : [error.data.title]).map((text) => ({ text, error }));
    })
    .sort((a, b) => compare(a.text, b.text) || compare(a.error.id, b.error.id));
}

/** List every code of every error in order. */
export const codesInOrder = (errors: readonly ErrorArticle[]): CatalogueEntry[] =>
  errors
    .flatMap((error) => error.data.codes.map((text) => ({ text, error })))
    .sort((a, b) => compare(a.text, b.text) || compare(a.error.id, b.error.id));

/** Group messages by their first letter; what begins with anything else stands under “0–9”. */
export function groupByLetter(
  entries: readonly CatalogueEntry[],
): [letter: string, entries: CatalogueEntry[]][] {
  const letterOf = ({ text }: CatalogueEntry): string => {
    const letter = /\p{L}|\p{N}/u.exec(text.normalize('NFD'))?.[0]?.toUpperCase() ?? '';
    return /[A-Z]/.test(letter) ? letter : '0–9';
  };
  return [...Map.groupBy(entries, letterOf)];
}

/**
 * List the usual spellings of a code, so that the browser’s own “find in page” meets what people see:
 * `0xE8000015` → also `E8000015`; `MBErrorDomain/205` → also `MBErrorDomain 205`; `-54` → also `error 54`.
 */
export function spellingsOf(code: string): string[] {
  const hex = /^0x([0-9A-F]+)$/i.exec(code)?.[1];
  if (hex !== undefined) return [code, hex.toUpperCase()];
  const number = /^MBErrorDomain\/(\d+)$/.exec(code)?.[1];
  if (number !== undefined) return [code, `MBErrorDomain Code=${number}`, `MBErrorDomain ${number}`];
  return /^-?\d+$/.test(code) ? [code, `error ${code.replace('-', '')}`] : [code];
}
