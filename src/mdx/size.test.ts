import { describe, expect, test } from 'vitest';

import { BodySyntaxError, parseBody } from './body.ts';

/** Parse a body whose first line is line 11 of its file, and give the line and the words of what is wrong. */
function faultIn(mdx: string): string {
  try {
    parseBody(mdx, 10);
    return 'fine';
  } catch (error) {
    if (!(error instanceof BodySyntaxError)) throw error;
    return `${error.line}  ${error.message}`;
  }
}

const MANY = 20_000;
const LONG_CODE = 'Long code begins here. Remove it. Write \\{ where a bracket is meant.';
const OPEN = 'A “{” stands here, and no “}” closes it. Write \\{ where a bracket is meant.';
const TOO_DEEP = 'Parts stand in each other too deep. Remove brackets, quote marks, lists or components.';

describe('what would end the parser, or keep it busy for minutes, is a mistake with its line', () => {
  test.each([
    ['brackets in an expression', `Words.\n\n{${'('.repeat(MANY)}}`, `13  ${LONG_CODE}`],
    ['brackets nobody closes', '{'.repeat(MANY), `11  ${OPEN}`],
    ['elements in an expression', `{${'<a>'.repeat(40)}}`, `11  ${LONG_CODE}`],
    ['brackets in an attribute', `\n<Note a={${'['.repeat(MANY)}} />`, `12  ${LONG_CODE}`],
    ['brackets after “export”', `Words.\n\nexport default ${'['.repeat(MANY)}`, `13  ${LONG_CODE}`],
    ['quotes in quotes', `${'> '.repeat(MANY)}x`, `11  ${TOO_DEEP}`],
    ['components in components', `${'<Note>\n'.repeat(60)}x\n${'</Note>\n'.repeat(60)}`, `61  ${TOO_DEEP}`],
    [
      'very many words',
      'words '.repeat(MANY),
      '11  The body has 120000 characters, and may have 50000. Split it, or remove what was pasted by mistake.',
    ],
  ])('%s', (_, mdx, told) => {
    expect(faultIn(mdx)).toBe(told);
  });

  test('but a bracket that is text is none', () => {
    const page = 'Long words. '.repeat(200);
    expect(faultIn(`\\{ and \`{\` and \`\`a \` {\`\`\n\n${page}\n\nexported words\n\n${page}`)).toBe('fine');
  });
});
