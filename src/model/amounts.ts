/** Units of size in gigabytes, decimal as Apple and network providers count them. */
const GIGABYTES = { MB: 0.001, GB: 1, TB: 1000 } as const;
export type SizeUnit = keyof typeof GIGABYTES;

/** The units a reader can choose from. */
export const SIZE_UNITS = Object.keys(GIGABYTES) as SizeUnit[];

/** Bits in a byte, and megabits in a gigabyte: 1 GB at 10 Mbit/s takes 800 seconds, about 13 minutes. */
const MEGABITS_PER_GIGABYTE = 8000;

/**
 * Read a positive number as people type it: “3.2”, “3,2”, “1 200”, “1,200”.
 * A comma or point before exactly three digits parts thousands; otherwise it is the decimal mark.
 * Gives `undefined` for anything else.
 */
export function parseAmount(text: string): number | undefined {
  const digits = text.trim().replaceAll(/[\s\u00a0\u202f’']/g, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(digits)) return undefined;
  const parts = digits.split(/[.,]/);
  const isGrouped =
    parts.length > 1 && parts[0] !== '0' && parts.slice(1).every(({ length }) => length === 3);
  if (isGrouped) return Number(parts.join(''));
  return parts.length > 2 ? undefined : Number(parts.join('.'));
}

/** Turn an amount and its unit into gigabytes. */
export const toGigabytes = (amount: number, unit: SizeUnit): number => amount * GIGABYTES[unit];

/** Write gigabytes for a reader: “800 MB”, “3.2 GB”, “1.5 TB”. Rounds up, so that “you need” is never too little. */
export function sizeWords(gigabytes: number): string {
  const unit: SizeUnit = gigabytes < 1 ? 'MB' : gigabytes < 1000 ? 'GB' : 'TB';
  const amount = gigabytes / GIGABYTES[unit];
  // A tiny tolerance keeps 3.2 from becoming 3.3 through the rounding of binary fractions.
  const rounded = unit === 'MB' ? Math.ceil(amount - 1e-9) : Math.ceil(amount * 10 - 1e-9) / 10;
  return `${rounded} ${unit}`;
}

/** Say how much space is missing for a backup, in gigabytes: 0 where it fits. */
export const missingSpace = (freeGigabytes: number, backupGigabytes: number): number =>
  Math.max(0, backupGigabytes - freeGigabytes);

/** Work out how long an upload takes, in minutes. `speed` is the upload speed in Mbit/s. */
export const uploadMinutes = (gigabytes: number, speed: number): number =>
  (gigabytes * MEGABITS_PER_GIGABYTE) / speed / 60;

/** Write a time for a reader, coarse on purpose: “13 minutes”, “3 hours”, “2 days”. */
export function durationWords(minutes: number): string {
  const say = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;
  if (minutes < 1) return 'less than a minute';
  if (minutes < 90) return say(Math.round(minutes), 'minute');
  const hours = minutes / 60;
  if (hours < 36) return say(Math.round(hours), 'hour');
  return say(Math.round(hours / 24), 'day');
}
