import { describe, expect, test } from 'vitest';

import { parseYaml } from './yaml.ts';

describe('the lines of fields', () => {
  test('are those of the file, with the lines above counted', () => {
    const text = 'title: x\nfixes:\n  - a\n  - fix: b\n    because: c\nreport: { done: d,\n  failed: e }\n';
    expect([...parseYaml(text, 1).lines]).toEqual([
      ['title', 2],
      ['fixes', 3],
      ['fixes.0', 4],
      ['fixes.1', 5],
      ['fixes.1.fix', 5],
      ['fixes.1.because', 6],
      ['report', 7],
      ['report.done', 7],
      ['report.failed', 8],
    ]);
  });

  test('are the same with the line ends of Windows, comments and empty lines between', () => {
    expect([...parseYaml('# words\r\n\r\na: 1\r\n\r\n# more\r\nb:\r\n- x\r\n', 0).lines]).toEqual([
      ['a', 3],
      ['b', 6],
      ['b.0', 7],
    ]);
  });

  test('are known for numbers, quotes and strange keys', () => {
    expect([...parseYaml('1: a\n"b c": d\n? [x]\n: e\n__proto__: f\n', 0).lines]).toEqual([
      ['1', 1],
      ['b c', 2],
      ['2', 3],
      ['__proto__', 5],
    ]);
  });
});

const TOO_DEEP = 'Lists and groups stand in each other too deep. Remove brackets, dashes or indentation.';

/** Slips, each in a text whose first line is line 11 of its file. */
const SLIPS = [
  ['a quote that is not closed', 'a: 1\nb: "x\nc: 2\nd: 3\n'],
  ['an apostrophe that is not closed', "a: 1\nb:\n  - 'x\nc: 2\n"],
  ['a colon in a value', 'a: 1\nb: What: this\nc: 2\n'],
  ['a colon in an entry', 'a:\n  - x\n  - What: this: now\n'],
  ['a tab', 'a: 1\nb:\n\tc: 2\n'],
  ['a line that is indented too far', 'a: 1\n  b: 2\nc: 3\n'],
  ['an entry that is indented too little', 'a:\n  - x\n - y\nc: 3\n'],
  ['fields that are indented differently', 'a:\n    b: 1\n  c: 2\n'],
  ['a field that is there twice', 'a: 1\nb: 2\na: 3\n'],
  ['a list that is not closed', 'a: 1\nb: [x, y\nc: 2\n'],
  ['a group that is not closed', 'a: 1\nb: { x: 1\nc: 2\n'],
  ['a sign no value begins with', 'a: 1\nb: @x\nc: `y`\n'],
  ['a percent sign', 'a: 1\nb: %x\n'],
  ['bold words', 'a: 1\nb: **Now** please\n'],
  ['words in asterisks', 'a: 1\nb: *now*\nc: *then\n'],
  ['words after a quote', 'a: 1\nb: "x" and y\n'],
  ['words that are no field', 'a: 1\nhello\nb: 2\n'],
  ['a field without a space', 'a: 1\nb:x\nc: 2\n'],
  ['an end in the middle', 'a: 1\n---\nb: 2\n'],
  ['a backslash in quotes', 'a: "C:\\Users"\n'],
  ['an entry among fields', 'a: 1\n- b\nc: 1\n'],
] as const;

describe('a mistake', () => {
  test('is told at its line, in words for authors', () => {
    const told = SLIPS.map(([name, text]) => {
      const { value, errors } = parseYaml(text, 10);
      expect(value).toBeUndefined();
      return [`${name}:`, ...errors.map(({ line, message }) => `  ${line}  ${message}`)].join('\n');
    });
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "a quote that is not closed:
        12  This quote is not closed. Close it, or double it where it is part of the text.
      an apostrophe that is not closed:
        13  This quote is not closed. Close it, or double it where it is part of the text.
      a colon in a value:
        12  There is a “: ” inside a value, or the next line is indented too far. Put the value in double quotes, or correct the indentation.
      a colon in an entry:
        13  There is a “: ” inside a value, or the next line is indented too far. Put the value in double quotes, or correct the indentation.
      a tab:
        13  This line begins with a tab. Indent with spaces.
      a line that is indented too far:
        11  There is a “: ” inside a value, or the next line is indented too far. Put the value in double quotes, or correct the indentation.
      an entry that is indented too little:
        13  This is not indented like the lines around it, or a bracket is not closed. Correct the indentation.
      fields that are indented differently:
        13  This is not indented like the lines around it, or a bracket is not closed. Correct the indentation.
      a field that is there twice:
        13  This field is there twice. Keep one.
      a list that is not closed:
        12  This is not indented like the lines around it, or a bracket is not closed. Correct the indentation.
      a group that is not closed:
        12  This is not indented like the lines around it, or a bracket is not closed. Correct the indentation.
      a sign no value begins with:
        12  A value cannot begin with this sign. Put the value in double quotes.
        13  A value cannot begin with this sign. Put the value in double quotes.
      a percent sign:
        12  A value cannot begin with this sign. Put the value in double quotes.
      bold words:
        12  A value cannot begin with “*”. Put “**Now**” in double quotes.
      words in asterisks:
        12  A value cannot begin with “*”. Put “*now*” in double quotes.
        13  A value cannot begin with “*”. Put “*then” in double quotes.
      words after a quote:
        12  Something stands after the end of a value. Put the whole value in double quotes.
      words that are no field:
        12  This line is no “field: value”. Write a colon and a space after the name of the field.
      a field without a space:
        12  This line is no “field: value”. Write a colon and a space after the name of the field.
      an end in the middle:
        12  A line “---” stands in the middle. Remove it.
      a backslash in quotes:
        11  A backslash stands between double quotes. Write two backslashes, or use single quotes.
      an entry among fields:
        12  This line is no “field: value”. Write a colon and a space after the name of the field."
    `);
  });

  test.each([
    [
      'an anchor, which would vanish',
      'a: &Backup failed',
      'A value cannot begin with “&”. Put “&Backup” in double quotes.',
    ],
    [
      'a tag, which would vanish',
      'a: !Important words',
      'A value cannot begin with “!”. Put “!Important” in double quotes.',
    ],
    [
      'a bracket where a name is expected',
      '- {device}: words',
      'A bracket stands where the name of a field is expected. Put the whole line in double quotes.',
    ],
    ['a value nested without end', `a: ${'['.repeat(9999)}${']'.repeat(9999)}`, TOO_DEEP],
    ['a value nested too deep to be meant', `a: ${'['.repeat(60)}${']'.repeat(60)}`, TOO_DEEP],
  ])('the parser would let pass is told too: %s', (_, text, message) => {
    expect(parseYaml(text, 0).errors).toEqual([{ message, line: 1 }]);
  });
});

test('a day without quotes is a text, as the schemas want it', () => {
  expect(parseYaml('reviewed: 2026-11-22\n', 0).value).toEqual({ reviewed: '2026-11-22' });
});

test('nothing is no value and no mistake', () => {
  expect(parseYaml('', 0)).toEqual({ value: null, lines: new Map(), errors: [] });
});
