import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { localStart, reminderFile } from './reminder.ts';

const reminder = {
  start: '20261124T080000',
  summary: 'Check the backup of your iPhone',
  description: 'Open iCloud Backup; look for today’s date, please.',
  url: 'https://help.example.org/fixed/',
};

describe('a reminder file', () => {
  test('is an event with an alarm, a description that is escaped, and the page', () => {
    const file = reminderFile(reminder);
    expect(file).toContain('DTSTART:20261124T080000\r\n');
    expect(file).toContain('DESCRIPTION:Open iCloud Backup\\; look for today’s date\\, please.\r\n');
    expect(file).toContain('URL:https://help.example.org/fixed/\r\n');
    expect(file).not.toContain('RRULE');
    expect(reminderFile({ ...reminder, repeat: 'FREQ=MONTHLY' })).toContain('RRULE:FREQ=MONTHLY\r\n');
  });

  test('never has a line over 75 bytes, and unfolds to what was folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = reminderFile({ ...reminder, description: text });
        const lines = file.split('\r\n');
        expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
          75,
        );
        expect(file.replaceAll('\r\n ', '')).toContain('BEGIN:VALARM');
      }),
    );
  });
});

test('tomorrow at eight crosses months and years', () => {
  expect(localStart(new Date(2026, 11, 31, 23), 1, 8)).toBe('20270101T080000');
});
