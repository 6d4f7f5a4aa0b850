import type { Place } from '../../schema/fix.ts';

/** A wording we do not use, and what we write in its place. The reasons stand in content/STYLE.md. */
export interface Term {
  /** The wording, as a global pattern. */
  not: RegExp;
  /** What to do, for the author: it follows “Write”. */
  write: string;
  /** Longer wordings that are right although they hold it. */
  unless?: RegExp;
  /** Only in the action of a step that is done there. */
  on?: readonly Place[];
  /** Pages that may say it, each with the reason. */
  allowed?: Readonly<Record<string, string>>;
}

const ON_IPHONE: readonly Place[] = ['iphone', 'old-iphone', 'new-iphone'];
const ON_COMPUTER: readonly Place[] = ['mac', 'windows', 'linux', 'computer'];

/** All wordings we do not use. */
export const TERMS: readonly Term[] = [
  {
    not: /\bApple IDs?\b/g,
    write: '“Apple Account”',
    allowed: {
      'fixes/verify-apple-account': 'It says that the name has changed.',
      'causes/apple-account-sign-in': 'It says that the name has changed.',
    },
  },
  {
    not: /\biCloud accounts?\b/gi,
    write: '“Apple Account”, or “iCloud” for the storage',
    // A line of Apple’s status page.
    unless: /\biCloud Account & Sign In\b/g,
  },
  {
    not: /\b(?:iTunes\s?\/\s?Finder|Finder\s?\/\s?iTunes)\b/gi,
    write: '“Finder, the Apple Devices app or iTunes”',
  },
  { not: /\bPINs?\b/g, write: '“passcode”' },
  { not: /\b(?:handsets?|smartphones?|cell ?phones?|mobile phones?)\b/gi, write: '“iPhone”' },
  {
    not: /(?<![\w-])phones?\b/gi,
    write: '“iPhone”',
    unless: /\bphone (?:numbers?|calls?|icon)\b|\b(?:other|another|Android) phones?\b/gi,
  },
  { not: /\b(?:your|this|my) device\b/gi, write: '“iPhone”, or name the computer' },
  { not: /\b(?:PC or (?:a )?Mac|Mac or (?:a )?PC|PC\/Mac|Mac\/PC)\b/gi, write: '“computer”' },
  { not: /\bcellular(?: data| network)?\b/gi, write: '“mobile data”; a label stands in bold' },

  { not: /\bclick(?:s|ed|ing)?\b/gi, write: '“tap”: this step is on the iPhone', on: ON_IPHONE },
  { not: /\btap(?:s|ped|ping)?\b/gi, write: '“click”: this step is on a computer', on: ON_COMPUTER },
  { not: /\b(?:hit|hits|hitting)\b/gi, write: '“tap” (iPhone) or “click” (computer)' },
  {
    not: /\bpress(?:es|ed|ing)?\b/gi,
    write: '“tap” (iPhone) or “click” (computer); “press” is for real buttons and keys',
    unless: /\bpress(?:es|ed|ing)?\b[^.?!]*(?:\bbuttons?\b|\bkeys?\b|\bReturn\b|\bEnter\b)/gi,
  },
  { not: /\bselect(?:s|ed|ing)?\b/gi, write: '“choose”, “tap” or “click”' },
  { not: /\b(?:enable[sd]?|enabling|activate[sd]?|activating)\b/gi, write: '“turn on”' },
  { not: /\b(?:disable[sd]?|disabling|deactivate[sd]?|deactivating)\b/gi, write: '“turn off”' },
  { not: /\b(?:toggle[sd]?|toggling)\b/gi, write: '“turn on” or “turn off”; the thing is a “switch”' },

  {
    not: /\bsync(?:s|ed|ing)?\s+(?:your|the|this|my)\s+(?:whole\s+)?(?:iPhone|backup)\b/gi,
    write: '“back up”: a sync is another thing',
  },
  { not: /\b(?:save[sd]?|saving)\s+(?:your|the|this|my)\s+(?:whole\s+)?iPhone\b/gi, write: '“back up”' },
  {
    not: /\b(?:to|will|can|cannot|not|must|I|you) backup\b/gi,
    write: '“back up”, two words, for what you do',
  },
  {
    not: /\bback-ups?\b|\b(?:a|the|last|new|old|first) back up\b/gi,
    write: '“backup”, one word, for the thing',
  },
  {
    not: /\berrors?\b/gi,
    write: '“message” for what a screen shows, “fault” for what is wrong',
    unless: /\binput\/output errors?\b/gi,
    allowed: {
      'faq/resolve-error-messages': 'Its title is the question as people ask it.',
      'fixes/use-another-drive': 'A test of a drive counts its errors.',
    },
  },

  {
    not: /\b(?:simply|just|easy|easier|easiest|easily|obviously)\b/gi,
    write: 'the sentence without it: nothing is easy for a worried reader',
  },
  { not: /\b(?:please|oops|sorry)\b/gi, write: 'the sentence without it' },
  { not: /\b(?:click|tap) here\b/gi, write: 'where the link leads' },
];
