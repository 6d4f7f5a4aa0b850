import { spellingsOf } from '../model/catalogue.ts';
import { articlesIn, type ErrorArticle, type Library } from '../model/library.ts';
import type { Ref } from '../schema/reference.ts';
import { rankInstantly } from './instant.ts';
import type { Lexicon } from './lexicon.ts';
import { type Index, openLexicon } from './open-lexicon.ts';

/** A message or a code that leads to another page than its own. */
export interface Ambiguity {
  ref: Ref;
  /** The exact text that was searched. */
  text: string;
  /** The page that came first. */
  found: Ref | undefined;
  /** Full sentences for the author: what is wrong, then what to do. */
  message: string;
}

/** Names people give their devices, ordinary words among them. */
const DEVICE_NAMES = [
  'Maria’s iPhone',
  'Tom’s iPhone 15 Pro Max',
  'iPhone',
  'Office 12',
  'Backup phone',
  'Last backup',
  'Trust me',
  'Nina’s iPhone SE',
  'Work',
  'My Phone',
  'Zoë 13',
  'Papa',
  'The Beast',
  'iPhone (2)',
  'Home Office',
  'Oskars iPhone 16e',
  'Lost phone',
  'Wi-Fi',
  'iPad',
  '李的iPhone',
];
/** Programs that show the same sentence under their own name. */
const APP_NAMES = ['iTunes', 'Finder', 'Apple Devices', 'The Apple Devices app'];
/** What stands in the other slots. */
const SLOT_VALUES: Record<string, string> = {
  size: '38.6 GB',
  number: '6',
  date: '12 May',
  account: 'jane@example.com',
  path: '/private/var/mobile/Media',
};

/** Find every message, with any device and app name in it, and every spelling of a code that does not come first for its page. */
export function findAmbiguities(library: Library, lexicon: Lexicon): Ambiguity[] {
  const index = openLexicon(lexicon);
  return articlesIn(library, 'errors').flatMap((error) => [
    ...error.data.messages.flatMap((message) => checkTexts(index, error, variantsOf(message), message)),
    ...error.data.codes.flatMap((code) =>
      checkTexts(index, error, spellingsOf(code).filter(isTelling), code),
    ),
  ]);
}

/** Tell whether a spelling says anything: “E”, the digits of the family 0xE, does not. */
const isTelling = (spelling: string): boolean => spelling.length > 1 || /\d/.test(spelling);

/** Fill a message with every device name and every app name; a message without slots has one variant. */
export function variantsOf(message: string): string[] {
  const filled = message.replaceAll(/\{(\w+)\}/g, (slot, name: string) => SLOT_VALUES[name] ?? slot);
  const withApps = filled.includes('iTunes')
    ? APP_NAMES.map((app) => filled.replaceAll('iTunes', app))
    : [filled];
  return withApps.flatMap((text) =>
    text.includes('{device}') ? DEVICE_NAMES.map((name) => text.replaceAll('{device}', name)) : [text],
  );
}

/** Search each text and report the first one that leads elsewhere: one report for each message is enough. */
function checkTexts(
  index: Index,
  error: ErrorArticle,
  texts: readonly string[],
  original: string,
): Ambiguity[] {
  const accepted = new Set<Ref>([error.ref, ...error.data.sharedWith]);
  for (const text of texts) {
    const top = rankInstantly(index, text).ranked[0];
    const found = top && index.pages[top.page]?.ref;
    if (found && accepted.has(found)) continue;
    return [{ ref: error.ref, text, found, message: describe(original, text, found) }];
  }
  return [];
}

/** Word an ambiguity for the author. */
const describe = (original: string, text: string, found: Ref | undefined): string =>
  `A search for “${text}”${text === original ? '' : ` (from “${original}”)`} finds ${found ? `“${found}” first` : 'nothing'}. ` +
  `Make the message longer, or name each other under “sharedWith:” if both pages really show it.`;
