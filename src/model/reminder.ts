/** What a calendar entry says. Times are floating: the reader’s own clock, wherever that is. */
export interface Reminder {
  /** Local start, as `20261123T080000`. */
  start: string;
  summary: string;
  description: string;
  /** The page to come back to. */
  url: string;
  /** How it repeats, as an iCalendar rule: `FREQ=MONTHLY`. */
  repeat?: string;
}

/** Escape a text value. Source: RFC 5545, section 3.3.11. */
const escapeText = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** Fold a line to at most 75 bytes, as RFC 5545 section 3.1 asks. Never splits a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    // A continued line begins with a space, which counts too.
    const room = parts.length === 0 ? 75 : 74;
    if (encoder.encode(part + character).length > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

/** Write one reminder as an iCalendar file (RFC 5545), with an alarm at its start. */
export function reminderFile({ start, summary, description, url, repeat }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//backup-help//reminder//EN',
    'BEGIN:VEVENT',
    `UID:${start}-backup-reminder`,
    // The stamp must be UTC. The start is close enough, and the same input gives the same file.
    `DTSTAMP:${start}Z`,
    `DTSTART:${start}`,
    'DURATION:PT10M',
    ...(repeat === undefined ? [] : [`RRULE:${repeat}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Write the local time of a day after another one: `20261124T080000`. */
export function localStart(day: Date, daysLater: number, hour: number): string {
  const date = new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater, hour);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}T${two(hour)}0000`;
}
