/**
 * The characters of a short code. Nothing that looks or sounds like another one: no 0/O, 1/I/L, 8/B, 5/S, 2/Z, U/V/W, Q.
 * Their number is prime, so that the check character finds every single slip and every swap of two neighbours.
 */
const ALPHABET = '2345679ACDEFGHJKMNPRTXY';
const PRIME = ALPHABET.length;

/** The weights of the three free characters. All differ, and none is 0 modulo the prime. */
const WEIGHTS = [3, 2, 5];

/** How many different codes there are. */
export const CODE_COUNT = PRIME ** WEIGHTS.length;

/** Characters people write by mistake → the ones of the alphabet they may stand for. */
const MISREAD: Record<string, string> = { S: '5', Z: '2', V: 'Y', U: 'Y', W: 'M' };

/** Write the code with a number from 0 to `CODE_COUNT - 1`: three characters and a check character. */
export function codeOfNumber(number: number): string {
  const digits = WEIGHTS.map((_, index) => Math.floor(number / PRIME ** index) % PRIME);
  return [...digits, checkDigit(digits)].map((digit) => ALPHABET.charAt(digit)).join('');
}

/** Work out the check digit: the whole code, weighted, is then divisible by the prime. */
function checkDigit(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, index) => total + digit * (WEIGHTS[index] ?? 0), 0);
  return (PRIME - (sum % PRIME)) % PRIME;
}

/** Pick the first free code for a reference, starting at a place that depends on its letters. */
export function assignCode(ref: string, taken: ReadonlySet<string>): string {
  const start = hash(ref) % CODE_COUNT;
  for (let step = 0; step < CODE_COUNT; step += 1) {
    const code = codeOfNumber((start + step) % CODE_COUNT);
    if (isMistakable(code) || taken.has(code)) continue;
    return code;
  }
  throw new RangeError(
    `All ${CODE_COUNT} short codes are taken. Make them longer in src/model/short-code.ts.`,
  );
}

/** Tell whether a code would be read as a word, as the number of an error, or by a spreadsheet as 2 × 10³⁴ (`2E34`). */
const isMistakable = (code: string): boolean =>
  !/\d/.test(code) || !/[A-Z]/.test(code) || /^\d+E\d+$/.test(code);

/** Mix the letters of a text into a number (FNV-1a, 32 bits). */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (const character of text) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return mixed >>> 0;
}

/** Read a code as people type or say it: any case, spaces and hyphens, common slips. `undefined` where it has not four characters. */
export function readCode(text: string): string | undefined {
  const typed = text.toUpperCase().replaceAll(/[\s-]/g, '');
  if (!/^[0-9A-Z]{4}$/.test(typed)) return undefined;
  return [...typed].map((character) => MISREAD[character] ?? character).join('');
}

/** Tell whether a code has only known characters and its check character is right. */
export function isValidCode(code: string): boolean {
  const digits = [...code].map((character) => ALPHABET.indexOf(character));
  return digits.length === 4 && !digits.includes(-1) && digits[3] === checkDigit(digits.slice(0, 3));
}

/** Find the known codes nearest to a wrong one: those that differ in the fewest places, at most `most`. */
export function nearestCodes(wrong: string, known: readonly string[], most = 2): string[] {
  const slips = (code: string) => [...code].filter((character, index) => character !== wrong[index]).length;
  const scored = known
    .map((code) => ({ code, distance: slips(code) }))
    .filter(({ distance }) => distance <= most);
  const best = Math.min(...scored.map(({ distance }) => distance));
  return scored.filter(({ distance }) => distance === best).map(({ code }) => code);
}
