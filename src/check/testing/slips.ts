import fc from 'fast-check';

/** What means something in YAML or MDX, and what people paste. */
const SIGNS = [
  ...['---', '\n', '\r\n', '\n\n', '  ', '\t', ': ', '- ', '"', "'", '#', '|', '>', '&a ', '*a', '!x '],
  ...['!!set ', '<<: ', '[', ']', '{', '}', '? ', '%', '@', '`', '```', '~~~', '\\', '\0', '\u2028'],
  ...['\uFEFF', 'é', '😀', '\ud800', '\u202E', 'ﷺ', 'e\u0301\u0301', '\u200B', 'ＩＤ'],
];
const FIELDS = [
  ...['title: ', 'fixes:', 'report:\n  done: x', '__proto__: ', 'constructor: {}', 'reviewed: 2026-11-22'],
  ...['goTo: help', 'null', '1e999', 'otherwise: help', 'a: &a [*a, *a]', 'b: &b {<<: *b}'],
];
const MARKUP = [
  ...[
    '<Note>',
    '</Note>',
    '<Step on="iphone">',
    '</Step>',
    '<Steps>',
    '<Path to="wifi" />',
    '<Path to="" />',
  ],
  ...['<x.y>', '<x:y />', '<>', '</>', '<!-- ', '<Step {...x}>', '{x}', '{/* x */}', 'import x from "y"'],
  ...['export const x = ;', '<', '/>', '$$', '***', '# ', 'x\n===\n', '[a](b)', '![a](//b)', '[a]: b'],
  ...['[^1]', '[^1]: x', '| a | b |\n| - | - |', 'https://a.b', 'a@b.c', 'Settings > General'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{process.exit(1)}',
    '{<a><a>',
    '\n{\n\n}\n',
  ],
];
export const fragment = fc.constantFrom(...SIGNS, ...FIELDS, ...MARKUP);

/** Values of every type but the one a field has. */
const VALUES = [
  ...['', 'null', '~', 'true', '0', '-1', '1e999', '.nan', '0x10', '[]', '{}', '[[]]', '{ a: }', '""', '" "'],
  ...['2026-02-31', '1999', 'help', 'fixes/gone', 'errors/', '#', 'a/b/c', 'x'.repeat(5000)],
];

/** What nests or repeats without end. */
const NESTING = [
  '[',
  '{',
  '(',
  '> ',
  '- ',
  '? ',
  '<Note>\n',
  '<Note>',
  '{<a>',
  '{(',
  '*a, ',
  '`',
  '  ',
  'a: ',
];

type Slip = (text: string) => string;

/** Turn a share between 0 and 1 into an index of a list: the same slip fits a text of any length. */
const at = (share: number, length: number): number => Math.min(Math.floor(share * length), length - 1);
const lines = (change: (rows: string[]) => string[]) => (text: string) => change(text.split('\n')).join('\n');
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Slips within a line: something is gone, put in, or of another type. */
const inLine: fc.Arbitrary<Slip>[] = [
  fc.tuple(share, fc.nat(40)).map(([where, gone]): Slip => (text) => {
    const start = at(where, text.length);
    return text.slice(0, start) + text.slice(start + gone);
  }),
  fc.tuple(share, fragment).map(([where, put]): Slip => (text) => {
    const start = at(where, text.length);
    return text.slice(0, start) + put + text.slice(start);
  }),
  fc.tuple(share, fc.constantFrom(...VALUES)).map(([where, value]): Slip => (text) => {
    const fields = [...text.matchAll(/(?<=: |- ).*$/gm)];
    const field = fields[at(where, fields.length)];
    return field ? text.slice(0, field.index) + value + text.slice(field.index + field[0].length) : value;
  }),
];

/** Slips with whole lines: gone, twice, in another order, indented, or very many. */
const ofLines: fc.Arbitrary<Slip>[] = [
  fc
    .tuple(share, fc.nat(6))
    .map(([where, gone]): Slip => lines((rows) => rows.toSpliced(at(where, rows.length), gone))),
  fc.tuple(share, share, fc.nat(6)).map(([from, to, count]): Slip =>
    lines((rows) => {
      const start = at(from, rows.length);
      return rows.toSpliced(at(to, rows.length), 0, ...rows.slice(start, start + count));
    }),
  ),
  fc.tuple(share, share).map(([a, b]): Slip =>
    lines((rows) => {
      const [one, other] = [at(a, rows.length), at(b, rows.length)];
      return rows.with(one, rows[other] ?? '').with(other, rows[one] ?? '');
    }),
  ),
  fc
    .tuple(share, fc.constantFrom(' ', '  ', '\t', '    ', '\u00A0'))
    .map(([where, indent]): Slip =>
      lines((rows) => rows.with(at(where, rows.length), indent + (rows[at(where, rows.length)] ?? ''))),
    ),
  fc
    .tuple(share, fc.constantFrom(...NESTING), fc.constantFrom(9, 60, 500, 3000))
    .map(([where, sign, times]): Slip =>
      lines((rows) => rows.toSpliced(at(where, rows.length), 0, sign.repeat(times))),
    ),
];

/** Slips of a whole file: its line ends, its mark, its end, and an end of the front matter that is missing. */
const ofFile = fc.constantFrom<Slip>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\uFEFF${text}`,
  (text) => `\n${text}`,
  (text) => text.replace(/\n---\n/, '\n'),
  (text) => text + text,
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('\n', ' '),
);

/** Make up a way a file is broken: one to three slips, one after the other. */
export const slips: fc.Arbitrary<Slip> = fc
  .array(fc.oneof(...inLine, ...ofLines, ofFile), { minLength: 1, maxLength: 3 })
  .map((all) => (text) => all.reduce((broken, slip) => slip(broken), text));

/** Make up a wrong turn: some reference in a file is another one. The file is fine; where it leads may not be. */
export const wrongTurn = (ids: readonly string[]): fc.Arbitrary<Slip> =>
  fc.tuple(share, fc.constantFrom(...ids)).map(([where, id]): Slip => (text) => {
    const ways = [...text.matchAll(/(?<=(?:goTo|otherwise|copyFirst|fix): |^ +- )[a-z0-9/-]+$/gm)];
    const way = ways[at(where, ways.length)];
    const written = way?.[0].includes('/') || way?.[0] === 'help' ? id : (id.split('/')[1] ?? id);
    return way ? text.slice(0, way.index) + written + text.slice(way.index + way[0].length) : text;
  });
