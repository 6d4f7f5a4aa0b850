import { type Document, type ErrorCode, isCollection, isScalar, visit } from 'yaml';

/** A mistake in a YAML text: what is wrong and what to do, and where in the text. */
export interface YamlMistake {
  message: string;
  /** Characters before it in the text. */
  position: number;
}

/** What usually lies behind an error of the parser, and behind what only we refuse, in words for authors. */
export const CURES = {
  BAD_DQ_ESCAPE: 'A backslash stands between double quotes. Write two backslashes, or use single quotes.',
  BAD_INDENT:
    'This is not indented like the lines around it, or a bracket is not closed. Correct the indentation.',
  BAD_SCALAR_START: 'A value cannot begin with this sign. Put the value in double quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a “: ” inside a value, or the next line is indented too far. Put the value in double quotes, or correct the indentation.',
  DUPLICATE_KEY: 'This field is there twice. Keep one.',
  MULTILINE_IMPLICIT_KEY:
    'This line is no “field: value”. Write a colon and a space after the name of the field.',
  MULTIPLE_DOCS: 'A line “---” stands in the middle. Remove it.',
  TAB_AS_INDENT: 'This line begins with a tab. Indent with spaces.',
  UNEXPECTED_TOKEN: 'Something stands after the end of a value. Put the whole value in double quotes.',
  OPEN_QUOTE: 'This quote is not closed. Close it, or double it where it is part of the text.',
  KEY_IS_NO_NAME:
    'A bracket stands where the name of a field is expected. Put the whole line in double quotes.',
  TOO_DEEP: 'Lists and groups stand in each other too deep. Remove brackets, dashes or indentation.',
  SIGN: (sign: string) => `A value cannot begin with “${sign.charAt(0)}”. Put “${sign}” in double quotes.`,
} as const satisfies Partial<Record<ErrorCode, string>> & Record<string, unknown>;

/** After so many mistakes one file is worth no more reading. It also bounds the time a file of nothing else takes. */
const MOST = 100;

/** Word the mistakes the parser found, the first of them at least. */
export function mistakesOfParser(document: Document): YamlMistake[] {
  if (document.errors.length === 0) return [];
  const openings = openingsIn(document);
  return document.errors.slice(0, MOST).map(({ code, message, pos: [position] }) => ({
    message: cureOf(code, message),
    // Where a quote or bracket is still open, the parser names the end of the file.
    position: openings.findLast(({ start, end }) => start < position && position <= end)?.start ?? position,
  }));
}

/** Say what to do about a mistake. One code of the parser can mean different slips. */
function cureOf(code: ErrorCode, message: string): string {
  if (message.startsWith('Maximum call stack')) return CURES.TOO_DEEP;
  if (message.startsWith('Missing closing')) return CURES.OPEN_QUOTE;
  if (message.startsWith('A block sequence')) return CURES.BAD_INDENT;
  return (CURES as Partial<Record<ErrorCode, string>>)[code] ?? `${message}.`;
}

/** List where quotes and brackets begin and end. */
function openingsIn(document: Document): { start: number; end: number }[] {
  const openings: { start: number; end: number }[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start, , end] = node.range ?? [0, 0, 0];
      const isOpened = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
      if (isOpened) openings.push({ start, end });
    },
  });
  return openings;
}
