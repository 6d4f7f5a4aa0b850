import type { BodyNode } from './body.ts';
import { bodyText } from './body-text.ts';
import type { BodyContext, TextStyle } from './text-style.ts';

/** Characters that always mean something in Markdown, and others where they begin something. */
const MEANINGFUL =
  /[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)|\[(?=[^\]]*\](?:\(|\[|:))|~(?=.*~)|(?<=~.*)~/giu;

/** Characters that make a heading, a quotation or a list when they begin a paragraph. */
const BEGINNING = /^(?:[#>+-]|\d+(?=[.)]\s))/;

/** Write words so that Markdown shows them letter for letter. */
export const markdownWords = (text: string): string => text.replaceAll(MEANINGFUL, String.raw`\$&`);

/** Write a link in Markdown. Round brackets would end the address. */
export const markdownLink = (text: string, address: string): string =>
  `[${text}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** Write a list in Markdown, one line each. */
export const markdownList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Quote text in Markdown. */
export const markdownAside = (text: string): string => text.replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

const MARKDOWN: TextStyle = {
  words: markdownWords,
  strong: (text) => `**${text}**`,
  label: (text) => `**${text}**`,
  code: (text) => {
    // A code with a backtick inside stands between two.
    const fence = text.includes('`') ? '``' : '`';
    return fence + text + fence;
  },
  link: markdownLink,
  paragraph: (text) => text.replace(BEGINNING, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`)),
  heading: (text, level) => `${'#'.repeat(level)} ${text}`,
  table: ([head = [], ...rows]) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n'),
  aside: markdownAside,
  detail: '- ',
};

/** Write a parsed body as Markdown that needs no component and no other file: links are full addresses. */
export const toMarkdown = (body: BodyNode, context: BodyContext): string => bodyText(body, MARKDOWN, context);
