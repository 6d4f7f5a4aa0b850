import type { Ref } from '../schema/reference.ts';
import { toRef } from '../schema/reference.ts';
import type { Desk } from '../schema/settings.ts';
import type { BodyNode } from './body.ts';
import {
  type Article,
  type FixPage,
  type Library,
  pageAt,
  type Place,
  type Section,
  titleOf,
} from './library.ts';
import { markdownLink, markdownWords, toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';
import { codeOf } from './short-code-of.ts';
import type { BodyContext } from './text-style.ts';
import { pathOf } from './urls.ts';
import { RISK_WORDS, shortTimeWords, timeWords } from './words.ts';

/** What replies are written from. */
export interface ReplySources {
  library: Library;
  /** The parsed body of each article and fix. */
  bodies: ReadonlyMap<Ref, BodyNode>;
  /** Write a path of this site, `/errors/x/`, as a full address. */
  addressOf: (path: string) => string;
  desk: Desk;
}

/** How one kind of reply writes its parts. */
interface ReplyStyle {
  words: (text: string) => string;
  bold: (text: string) => string;
  link: (text: string, address: string) => string;
  body: (body: BodyNode, context: BodyContext) => string;
}

const PLAIN: ReplyStyle = {
  words: (text) => text,
  bold: (text) => text,
  link: (text, address) => `${text}: ${address}`,
  body: toPlainText,
};

const MARKDOWN: ReplyStyle = {
  words: markdownWords,
  bold: (text) => `**${text}**`,
  link: markdownLink,
  body: toMarkdown,
};

/** Write the reply that sends a customer to a page, as plain text or as Markdown: complete, from greeting to signature. */
export function composeReply(
  page: Article | FixPage,
  sources: ReplySources,
  form: 'text' | 'markdown',
): string {
  const { greeting, signature } = sources.desk;
  const writer: Writer = { style: form === 'text' ? PLAIN : MARKDOWN, sources };
  const parts = page.collection === 'fixes' ? fixParts(page, writer) : articleParts(page, writer);
  return [greeting, ...parts, endOf(page.ref, writer), signature].filter((part) => part !== '').join('\n\n');
}

interface Writer {
  style: ReplyStyle;
  sources: ReplySources;
}

/** Say what to do: why, what could be lost, the steps, and how to know that it worked. */
function fixParts({ ref, data }: FixPage, writer: Writer): string[] {
  const { words, bold } = writer.style;
  const { title, summary, loses, cost, minutes, waiting, needs, copyFirst, interruptsReader, proves } = data;
  return [
    `Please try this: ${bold(words(title))}`,
    `${bold('Why:')} ${words(summary)}`,
    [
      `${bold('What could be lost:')} ${words(loses)}${cost === 'money' ? ' It costs money.' : ''}`,
      `${bold('Time:')} ${words(timeWords(minutes, waiting))}`,
      ...(needs.length > 0 ? [`${bold('You need:')} ${words(needs.join('. '))}`] : []),
    ]
      .map((line) => (writer.style === MARKDOWN ? `- ${line}` : line))
      .join('\n'),
    copyFirst === undefined ? '' : copyFirstLine(copyFirst, writer),
    interruptsReader ? 'This can close what you are reading. Keep this message open on another device.' : '',
    bodyOf(ref, writer),
    `${bold('How to know it worked:')} ${words(proves)}`,
  ];
}

/** What the first line of a reply calls an article. */
const LEADS = {
  errors: 'About what you see',
  causes: 'A likely reason',
  methods: 'How to do it',
  faq: 'You asked',
} as const;

/** Say what an article answers, and which fixes to try, each with its own link. */
function articleParts(article: Article, writer: Writer): string[] {
  const { words, bold } = writer.style;
  const { collection, data, sections, ref } = article;
  const isMethod = collection === 'methods';
  return [
    `${LEADS[collection]}: ${bold(words(data.title))}`,
    words(data.summary),
    collection === 'errors' ? `${bold('Is your data safe?')} ${words(data.safe)}` : '',
    collection === 'errors' && data.caution !== undefined
      ? `${bold('Be careful:')} ${words(data.caution)}`
      : '',
    isMethod ? `${bold('You need:')} ${words(data.needs.join('. '))}` : '',
    isMethod ? bodyOf(ref, writer) : '',
    isMethod ? `${bold('How to know it worked:')} ${words(data.verify)}` : '',
    sections.length === 0
      ? ''
      : [
          isMethod ? 'If it does not work, try these in order:' : 'Try these in order. Stop when it works.',
          sections.map((section) => fixLine(section, writer)).join('\n'),
        ].join('\n\n'),
  ];
}

/** Write a fix of an article as one entry of a list: what to do, how long it takes, why, what it takes away, and where. */
function fixLine({ position, place, fix: { data }, because }: Section, writer: Writer): string {
  const { style, sources } = writer;
  const { title, minutes, waiting, risk, cost, copyFirst } = data;
  const address = sources.addressOf(pathOf(place));
  const isMarkdown = style === MARKDOWN;
  const name = isMarkdown ? style.link(style.words(title), address) : title;
  const line = [
    `${name} (${shortTimeWords(minutes, waiting)}).`,
    ...(because === undefined ? [] : [style.words(because)]),
    ...(risk === 'none' ? [] : [`${RISK_WORDS[risk]}.`]),
    ...(cost === 'money' ? ['It costs money.'] : []),
  ].join(' ');
  const below = [
    ...(copyFirst === undefined ? [] : [copyFirstLine(copyFirst, writer)]),
    ...(isMarkdown ? [] : [address]),
  ];
  const start = `${position}. `;
  const indent = ' '.repeat(start.length);
  return [start + line, ...below.map((words) => indent + (isMarkdown ? '- ' : '') + words)].join('\n');
}

const copyFirstLine = (fix: string, writer: Writer): string =>
  `Make a copy first. ${linkTo(toRef('fixes', fix), writer)}`;

/** Write the last lines: the address of the page, and its code for the phone. */
function endOf(ref: Ref, { style, sources: { library, addressOf } }: Writer): string {
  const code = codeOf(library, ref);
  const address = addressOf(pathOf(ref));
  return [
    style === MARKDOWN
      ? style.link('All of this on one page, with what to try next', address)
      : `All of this on one page, with what to try next:\n${address}`,
    ...(code === undefined
      ? []
      : [`${style === MARKDOWN ? '\n' : ''}Short code of the page: ${style.bold(code)}`]),
  ].join('\n');
}

function linkTo(place: Place, { style, sources: { library, addressOf } }: Writer): string {
  const page = pageAt(library, place);
  return page ? style.link(style.words(titleOf(page)), addressOf(pathOf(place))) : '';
}

function bodyOf(ref: Ref, { style, sources: { library, bodies, addressOf } }: Writer): string {
  const body = bodies.get(ref);
  return body ? style.body(body, { paths: library.paths, addressOf, page: addressOf(pathOf(ref)) }) : '';
}
