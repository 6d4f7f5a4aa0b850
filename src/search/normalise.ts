/** Most characters that are looked at, half at each end: a log ends with its error, and a pasted book must not freeze the page. */
const MOST_CHARACTERS = 3000;

const APPLE_DEVICE = String.raw`(?:iphone|ipad|ipod(?: touch)?)`;
/** What follows a device name that is no word of a message: “iPhone 15 Pro Max”, “iPhone SE (3rd generation)”. */
const MODEL = String.raw`(?: (?:\d{1,2}[a-z]?|se|air|mini|plus|pro|max|xs|xr))*`;

/** What surrounds a message in screenshots, logs and chats. The order counts: longer patterns first. */
const NOISE: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/g,
  /[^\s@]{1,64}@[^\s@]{1,64}\.\w+/g,
  // Device identifiers: 00008101-000A1B2C3D4E001E, or 25 to 40 hexadecimal digits.
  /\b[0-9a-f]{8}-[0-9a-f]{16}\b|\b[0-9a-f]{25,40}\b/g,
  // The status bar of an iPhone: time, network, battery.
  /^\W*\d{1,2}[:.]\d\d(?: ?[ap]m)?\s+(?:lte|[345]g|wi-?fi)?\s*(?:\d{1,3} ?%)?/g,
  /\b\d{4}-\d\d-\d\d(?:t(?=\d))?/g,
  /\b\d{1,2}[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?(?: ?[ap]m\b)?/g,
  /\b\d{1,3} ?%/g,
];

/** Names people give their devices, where a message prints one: in quotes, in brackets, before “iPhone”. */
const DEVICE_NAMES: readonly [RegExp, string][] = [
  [new RegExp(String.raw`\b(this ${APPLE_DEVICE}) \([^()]{1,60}\)`, 'g'), '$1'],
  [
    new RegExp(
      String.raw`\b(${APPLE_DEVICE}|device|(?:back up|restore|connect to|with)(?: the)?) "[^"]{1,40}"`,
      'g',
    ),
    '$1',
  ],
  // A second device of the same name: “iPhone (2)”.
  [new RegExp(String.raw`\b(${APPLE_DEVICE}${MODEL}) \(\d\)`, 'g'), '$1'],
  [new RegExp(String.raw`\b[\p{L}\p{N}]+(?:'s|s') ${APPLE_DEVICE}${MODEL}`, 'gu'), 'iphone'],
];

/** Short forms in full, so that “can’t”, “cant”, “can not” and “cannot” are the same words. */
const NEGATIONS = /\b(is|has|does|did|was|were|are|could|would|should|have|had|do|ca|wo)n'?t\b/g;
const IRREGULAR: Record<string, string> = { ca: 'can', wo: 'will' };

/** Words that are written in one or in several parts, after punctuation became spaces. Each gets one form. */
const JOINED: readonly [RegExp, string][] = [
  [/\bcannot\b/g, 'can not'],
  [/\bback(?:ed|ing|s)? ?ups?\b/g, 'backup'],
  [/\bwi fi\b|\bwlan\b/g, 'wifi'],
  [/\b([ei]) (phone|pad|cloud|tunes|os|mail|message)/g, '$1$2'],
  [/\bpass (code|word)/g, 'pass$1'],
];

/**
 * Fold a text to plain lower-case characters: one form for quotes, dashes, spaces, accents and full-width letters.
 * Codes are read from this form, because their signs still stand.
 */
export const foldText = (text: string, most = MOST_CHARACTERS): string =>
  (text.length > most ? `${text.slice(0, most / 2)} ${text.slice(-most / 2)}` : text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ');

/** Take out of a folded text what belongs to the device, the screen or the log, not to the message. */
export function dropNoise(folded: string): string {
  let text = folded;
  for (const pattern of NOISE) text = text.replace(pattern, ' ');
  for (const [pattern, form] of DEVICE_NAMES) text = text.replace(pattern, form);
  return text;
}

/** Reduce a folded text to its words: lower case, one space between, no punctuation, one form for each word. */
export function toWords(folded: string): string {
  let text = toPlain(folded.replace(NEGATIONS, (_, verb: string) => `${IRREGULAR[verb] ?? verb} not`));
  for (const [pattern, form] of JOINED) text = text.replace(pattern, form);
  return text;
}

/** Reduce a folded text to its letters and digits, words as they are: what is equal here is the same text. */
export const toPlain = (folded: string): string =>
  folded
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Normalise a query or a message to the words that count. Doing it twice changes nothing. */
export const normalise = (text: string): string => toWords(dropNoise(foldText(text)));
