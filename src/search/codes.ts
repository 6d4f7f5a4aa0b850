/**
 * Codes in all the spellings people use, in one canonical form each:
 * `e8/15` (0xE8000015), `hex/80070643` (any other), `mb/205` (MBErrorDomain/205), `n/-54` (a bare number),
 * `tool/lockdownd-19` (a tool and its number), `name/idevice_e_no_device`, `domain/nscocoa/4097` (another program’s).
 */
export type CodeKey = `${string}/${string}`;

/** A code found in a text. */
export interface FoundCode {
  key: CodeKey;
  /** As it was written. */
  text: string;
  /** False where the spelling was repaired so far that another code may be meant. */
  isComplete: boolean;
}

/** How a code is spelled, and how its canonical form is made of the groups of the pattern. */
type Spelling = readonly [pattern: RegExp, read: (...groups: (string | undefined)[]) => CodeKey];

/** Put digits in the place of the letters that look like them: O → 0, l and I → 1. */
const toDigits = (text: string): string => text.replaceAll('o', '0').replace(/[il|]/g, '1');

/** Write a number without leading zeros, with its sign. */
const toNumber = (sign: string, digits: string): string =>
  `${/-|minus/.test(sign) ? '-' : ''}${Number(digits)}`;

/** The spellings, most telling first: what one has read, the next ones no longer see. */
const SPELLINGS: readonly Spelling[] = [
  // 0xE8000015, OxE80000l5, E8000015, 8000015. The E family is the one of Apple’s device software.
  [
    /(?<![a-z0-9-])(?:[0o]x)?e?8([0o]{3,6}[0-9a-foil]{1,3})(?![a-z0-9-])/g,
    (_, digits = '') => `e8/${toDigits(digits).replace(/^0+/, '')}`,
  ],
  [
    /(?<![a-z0-9])[0o]x([0-9a-foil]+)(?![a-z0-9])/g,
    (_, digits = '') =>
      digits === 'e'
        ? 'e8/'
        : `${/^e8.{6}$/.test(digits) ? 'e8' : 'hex'}/${toDigits(digits).replace(/^e8(?=.{6}$)0*/, '')}`,
  ],
  // MBErrorDomain/205, MBErrorDomain Code=205, mb error 205, mb 205. Not “500 mb 205”: that is a size.
  [
    /(?<!\d ?)(?<![a-z])mb ?(?:error)? ?(?:domain)?\W{0,3}(?:(?:error)? ?code)?\W{0,3}(\d{1,4})(?![a-z0-9])/g,
    (_, digits) => `mb/${Number(digits)}`,
  ],
  [
    /(?<![a-z])([a-z]{2,20}?)(?:error)?domain\W{0,3}(?:(?:error)? ?code)?\W{0,3}(-?\d{1,6})(?!\d)/g,
    (_, domain = '', digits = '') => `domain/${domain}/${digits}`,
  ],
  [
    /(?<![a-z])(mobilebackup|lockdown)[2d]?\b[^\d-]{0,24}(?:\((-\d{1,3})\)|(-? ?\d{1,3})(?!\d))/g,
    (_, tool, inBrackets, plain = '') => {
      const number = Number((inBrackets ?? plain).replaceAll(' ', ''));
      return `tool/${tool === 'lockdown' ? 'lockdownd' : 'mobilebackup2'}${-Math.abs(number)}`;
    },
  ],
  [/(?<![a-z0-9])[a-z]+(?:_[a-z0-9]+){2,}/g, (text = '') => `name/${text}`],
  // error 54, err -54, error minus 54, ErrorCode 205, code: (4013). A few words of other languages are short, so they are here.
  [
    /(?<![a-z])(?:err(?:or|no|eur)?|code|fehler|status|#)(?: ?(?:code|number|no|nr))?\W{0,3}?((?:- ?|minus )?\(?-?)([0-9][0-9o]{0,5})(?![a-z0-9%]|[.,]\d)/g,
    (_, sign = '', digits = '') => `n/${toNumber(sign, toDigits(digits))}`,
  ],
  // (-54), -54, (4013). A bare positive number without brackets is no code; see `readBareNumber`.
  [
    /(?<![\w-])(?:\((-?\d{1,5})\)|(-\d{1,5}))(?![\w%-]|\.\d)/g,
    (_, inBrackets, bare) => `n/${Number(inBrackets ?? bare)}`,
  ],
];

/** Read a query that is nothing but a number: “4013”, “minus 54”, “54”. Not “$1” or “5+”. */
function readBareNumber(folded: string): FoundCode[] {
  const [, sign = '', digits] =
    /^[\s"'([#:.]{0,5}(-|minus )? ?(\d{1,5})[\s"')\]:.,;!?]{0,5}$/.exec(folded) ?? [];
  return digits === undefined
    ? []
    : [{ key: `n/${toNumber(sign, digits)}`, text: folded.trim(), isComplete: true }];
}

/** Tell whether a code of the E family has all its eight digits; the E may be lost. */
const isWhole = (text: string): boolean => text.replace(/^[0o]x/, '').replace(/^e/, '').length === 7;

/** Find the codes in a folded text, each once, in the order of their spellings. */
export function findCodes(folded: string): FoundCode[] {
  const found = new Map<CodeKey, FoundCode>();
  let rest = folded;
  for (const [pattern, read] of SPELLINGS) {
    rest = rest.replace(pattern, (...match: (string | undefined)[]) => {
      const key = read(...match);
      const text = match[0]?.trim() ?? '';
      if (!found.has(key)) found.set(key, { key, text, isComplete: !/^e8\/./.test(key) || isWhole(text) });
      // What one spelling has read, the next ones no longer see; the blank keeps the neighbours apart.
      return ' ~ ';
    });
  }
  return found.size === 0 ? readBareNumber(folded) : [...found.values()];
}

/** Get the canonical form of a code as content writes it, or `undefined` for one no spelling reads. */
export const codeKeyOf = (code: string): CodeKey | undefined => findCodes(code.toLowerCase())[0]?.key;

/** Name the family of a code, which may have a page of its own: `e8`, `mb`, `n` … */
export const familyOf = (key: CodeKey): string => key.slice(0, key.indexOf('/'));
