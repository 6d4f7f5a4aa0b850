import type { BodyNode } from './body.ts';
import { bodyText } from './body-text.ts';
import type { BodyContext, TextStyle } from './text-style.ts';

const same = (text: string): string => text;

const PLAIN: TextStyle = {
  words: same,
  strong: same,
  // Without bold, the words of a button need other marks: Choose “Back up all of the data” again.
  label: (text) => (/^[“"]/.test(text) ? text : `“${text}”`),
  code: same,
  link: (text, address) => `${text} (${address})`,
  paragraph: same,
  heading: same,
  // In a chat or an email no column stays straight.
  table: ([head = [], ...rows]) =>
    rows
      .map((cells) => cells.map((cell, index) => (index === 0 ? cell : `${head[index]}: ${cell}`)).join('; '))
      .join('\n'),
  aside: same,
  detail: '',
};

/** Write a parsed body as plain text for a chat, an email or a reply: no marks, links with their full address. */
export const toPlainText = (body: BodyNode, context: BodyContext): string => bodyText(body, PLAIN, context);
