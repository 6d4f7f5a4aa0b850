import { describe, expect, test } from 'vitest';

import type { ReplySources } from '../model/reply.ts';
import { aFix, aLibraryWithCodes, anError, aStart } from '../model/testing/builders.ts';
import { CSV_COLUMNS, macrosOf, macrosTable } from './macros.ts';
import { macrosSchema } from './macros-schema.ts';

const sources: ReplySources = {
  library: aLibraryWithCodes(
    anError('minus-54', {
      title: '-54: “The disk, it is locked”',
      messages: ['Locked by {device}'],
      codes: ['-54'],
      aliases: ['frozen'],
      fixes: ['wifi'],
      reviewed: '2026-10-05',
    }),
    aFix('wifi', { risk: 'your-choice', cost: 'money', reviewed: '2026-09-01' }),
    aStart('errors/minus-54'),
  ),
  bodies: new Map(),
  addressOf: (path) => `https://help.example.org${path}`,
  desk: { greeting: '=Hello,', signature: 'Kind "regards",\nBea' },
};
const macros = macrosOf(sources);
const [error, fix] = macros.macros;

test('the macros fit their schema, and are dated by the newest review', () => {
  expect(macrosSchema.parse(macros)).toEqual(macros);
  expect(macros.generated).toBe('2026-10-05');
});

test('an error is found by its messages, its codes and other words; a fix says what it takes away', () => {
  expect(error?.keywords).toEqual(['Locked by [device]', '-54', 'frozen']);
  expect(error?.risk).toBeUndefined();
  expect({ kind: fix?.kind, risk: fix?.risk, cost: fix?.cost }).toEqual({
    kind: 'fix',
    risk: 'your-choice',
    cost: 'money',
  });
});

describe('the table', () => {
  /** Read a table as RFC 4180 says. */
  const readTable = (csv: string): string[][] =>
    [...csv.matchAll(/((?:"(?:[^"]|"")*",?)+)\r\n/g)].map(([, line = '']) =>
      [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );
  const csv = macrosTable(macros);
  const [head, ...rows] = readTable(csv);

  test('has a head and one line for each macro, all of the same length', () => {
    expect(head).toEqual([...CSV_COLUMNS]);
    expect(rows.map((cells) => cells.length)).toEqual([CSV_COLUMNS.length, CSV_COLUMNS.length]);
    expect(readTable(csv).flat().length).toBe(3 * CSV_COLUMNS.length);
  });

  test('holds the same words as the macros', () => {
    const cells = Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, rows[1]?.[index]]));
    expect(cells['url']).toBe(fix?.url);
    expect(cells['text']?.replaceAll('\r\n', '\n')).toBe(`'${fix?.text ?? ''}`);
    expect(cells['aloud']?.replaceAll('\r\n', '\n')).toBe(fix?.aloud);
  });

  test('has no cell that a spreadsheet would calculate', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(rows[0]?.[0]).toBe(`'${error?.title ?? ''}`);
  });
});
