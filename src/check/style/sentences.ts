import type { Passage, Span } from './passages.ts';

/**
 * Stands for each letter of what is not our wording: a label, a code, a menu path, a quotation.
 * Not used in English; upper case, so that the splitter sees a sentence begin with it.
 */
export const MASK = 'Ω';

/** One sentence of a passage. All texts have the same length, so a position fits both. */
export interface Sentence {
  /** Our own words; labels, codes, paths and quotations are masked. */
  own: string;
  /** As `own`, with the words of the labels: what counts for its length. */
  read: string;
  /** Position in the passage. */
  start: number;
}

/** Join our own words of a passage; everything else is masked, letter for letter. */
export const ownText = (passage: Passage): string => maskedText(passage, ['label', 'code', 'path']);

/** Join the spans of a passage, with some roles and all quotations masked. */
const maskedText = ({ spans }: Passage, roles: readonly Span['role'][]): string =>
  spans
    .map(({ role, text }) => (roles.includes(role) ? masked(text) : text))
    .join('')
    .replaceAll(/“[^“”]*”/g, maskedQuotation);

const masked = (text: string): string => MASK.repeat(text.length);

/** Mask a quotation. The mark that ends it may end our sentence too: a full stop does so only before a capital. */
const maskedQuotation = (quotation: string): string =>
  /[.?!]”$/.test(quotation) ? `${masked(quotation.slice(1))}.` : masked(quotation);

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Split a passage into its sentences. “e.g.”, “iOS 16.1”, “Wait …” and a sentence that begins with “iCloud” are known. */
export function sentencesOf(passage: Passage): Sentence[] {
  const own = ownText(passage);
  const read = maskedText(passage, ['code', 'path']);
  // The splitter takes a small letter for the middle of a sentence: “… is missing. iOS cannot …”.
  const hints = own
    .replaceAll(/\bi(?=[A-Z])/g, 'I')
    .replaceAll(/\b0x/g, '0X')
    .replaceAll(/\b(?:e\.g|i\.e|vs|approx)\.(?=\s)/g, (short) => short.replaceAll('.', ','));
  return [...splitter.segment(hints)]
    .map(({ segment, index }) => ({
      own: own.slice(index, index + segment.length).trimEnd(),
      read: read.slice(index, index + segment.length).trimEnd(),
      start: index,
    }))
    .filter(({ own }) => own.trim() !== '');
}

/** List the words of a text. “Wi-Fi” is one word, what is masked is one; marks and lone dashes are none. */
export const wordsIn = (text: string): string[] =>
  text.split(/[\s/—]+/).filter((token) => /[\p{L}\p{N}]/u.test(token));

/** Find the span at a position in a passage, and the position in it. */
export function spanAt({ spans }: Passage, position: number): { span: Span; within: number } | undefined {
  let within = position;
  for (const span of spans) {
    if (within < span.text.length) return { span, within };
    within -= span.text.length;
  }
  return undefined;
}

/** Find the line of a position in a passage. */
export function lineAt(passage: Passage, position: number): number {
  const at = spanAt(passage, position);
  return at ? at.span.line + at.span.text.slice(0, at.within).split('\n').length - 1 : passage.line;
}
