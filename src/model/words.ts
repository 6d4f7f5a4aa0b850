import type { Surface } from '../schema/error-message.ts';
import type { Fix, Place as StepPlace } from '../schema/fix.ts';
import type { Risk } from '../schema/risk.ts';
import type { ArticleCollection } from '../schema/reference.ts';
import type { Confidence } from '../schema/text.ts';

/** Where a step is done, as it stands before the step. */
export const PLACE_WORDS: Record<StepPlace, string> = {
  iphone: 'On iPhone',
  'old-iphone': 'On the old iPhone',
  'new-iphone': 'On the new iPhone',
  mac: 'On Mac',
  windows: 'On Windows',
  linux: 'On Linux',
  computer: 'On the computer',
  router: 'At the router',
  anywhere: 'On any device',
};

/** What a fix can take away, in two or three words. */
export const RISK_WORDS: Record<Risk, string> = {
  none: 'Nothing is lost',
  'your-choice': 'You choose what goes',
  'resets-settings': 'Resets settings',
  'signs-you-out': 'Signs you out',
  'deletes-backup': 'Deletes a backup',
  'erases-data': 'Erases data',
};

/** Where an error is seen. */
export const SURFACE_WORDS: Record<Surface, string> = {
  iphone: 'On the iPhone',
  'mac-finder': 'On a Mac, in Finder',
  'windows-apple-devices': 'On Windows, in the Apple Devices app',
  'windows-itunes': 'On Windows, in iTunes',
  'third-party': 'In other backup tools',
  any: 'On a computer or on the iPhone',
};

/** The name of each kind of article: one, many, and the heading of its index page. */
export const KIND_WORDS: Record<ArticleCollection | 'fixes', { one: string; many: string; index: string }> = {
  errors: { one: 'Message', many: 'Messages', index: 'All messages, A to Z' },
  causes: { one: 'Cause', many: 'Causes', index: 'Why backups fail' },
  methods: { one: 'Way to back up', many: 'Ways to back up', index: 'Ways to back up' },
  faq: { one: 'Question', many: 'Questions', index: 'Questions people ask' },
  fixes: { one: 'Fix', many: 'Fixes', index: 'All fixes' },
};

/** How sure we are, for the reader. */
export const CONFIDENCE_WORDS: Record<Exclude<Confidence, 'high'>, string> = {
  medium: 'Not fully confirmed.',
  low: 'Reported by readers. The wording may differ.',
};

/** Say how long a fix takes: “10 minutes, then wait: 30 min”. */
export function timeWords(minutes: number, waiting: string): string {
  const handsOn = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return waiting === 'none' ? handsOn : `${handsOn}, then wait: ${waiting}`;
}

/** Say it shorter, for lists: only the first part of the waiting time. */
export const shortTimeWords = (minutes: number, waiting: string): string =>
  timeWords(minutes, waiting.split(';')[0] ?? waiting);

/** Say in one line how long a fix takes and what it can take away, if anything: “3 minutes. Signs you out”. */
export const shortFactsOf = ({ minutes, waiting, risk, cost }: Fix): string =>
  [
    shortTimeWords(minutes, waiting).trim(),
    ...(risk === 'none' ? [] : [RISK_WORDS[risk]]),
    ...(cost === 'money' ? ['Costs money'] : []),
  ].join('. ');

/** Say where a fix is done: “On iPhone, at the router”. */
export const placeWords = (places: readonly StepPlace[]): string =>
  places
    .map((place) => PLACE_WORDS[place])
    .map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join(', ');

/** Write a day such as `2026-11-22` in words: “22 November 2026”. Content dates have no time zone. */
export const dayWords = (day: string): string => LONG_DAY.format(new Date(`${day}T00:00:00Z`));

/** Made once: a formatter costs more than a page. */
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Show a message with its slots in words: `{device}` → “[device]”. */
export const messageWords = (message: string): string => message.replaceAll(/\{(\w+)\}/g, '[$1]');
