import type { BodyNode } from './body.ts';
import { bodyText } from './body-text.ts';
import type { Article, FixPage } from './library.ts';
import type { ReplySources } from './reply.ts';
import { codeOf } from './short-code-of.ts';
import type { BodyContext, TextStyle } from './text-style.ts';
import { pathOf } from './urls.ts';
import { RISK_WORDS, shortTimeWords, timeWords } from './words.ts';

const same = (text: string): string => text;

/** Words for the ear: no addresses, no marks. Labels keep their quotes, so that the reader hears where they begin. */
const SPOKEN: TextStyle = {
  words: same,
  strong: same,
  label: (text) => (/^[“"]/.test(text) ? text : `“${text}”`),
  code: same,
  link: same,
  paragraph: same,
  heading: same,
  table: (rows) => rows.map((cells) => cells.join(', ')).join('\n'),
  aside: same,
  detail: '',
};

/** Write a body to be read aloud: each step stands alone, so that the reader waits there. */
const toSpoken = (body: BodyNode, context: BodyContext): string =>
  bodyText(body, SPOKEN, context)
    .replaceAll(' › ', ', then ')
    .replaceAll(/^(\d+)\. /gm, (_, number: string) => `${number === '1' ? '' : '\n'}Step ${number}. `)
    .replaceAll(/^ +/gm, '');

/** Say a code character by character: “K, 7, M, 5”. */
export const spokenCode = (code: string): string => [...code].join(', ');

const spokenTime = (words: string): string => words.replace('wait: ', 'wait ');

/** Write what to say on the phone instead of sending a reply. It names no address but the code. */
export function composeAloud(page: Article | FixPage, sources: ReplySources): string {
  const parts = page.collection === 'fixes' ? fixParts(page, sources) : articleParts(page, sources);
  const code = codeOf(sources.library, page.ref);
  const site = new URL(sources.addressOf('/')).host;
  const end =
    code === undefined ? '' : `This page has the code ${spokenCode(code)}. Type it in the search on ${site}.`;
  return [...parts, end].filter((part) => part !== '').join('\n\n');
}

function fixParts(fix: FixPage, sources: ReplySources): string[] {
  const { title, summary, loses, cost, minutes, waiting, needs, copyFirst, proves } = fix.data;
  const copy = sources.library.fixes.find(({ id }) => id === copyFirst);
  return [
    `We try this: ${title}. It takes ${spokenTime(timeWords(minutes, waiting))}.`,
    `Why: ${summary}`,
    `What could be lost: ${loses}${cost === 'money' ? ' It costs money.' : ''}`,
    needs.length > 0 ? `You need: ${needs.join('. ')}.` : '',
    copy ? `First we make a copy: ${copy.data.title}.` : '',
    bodyOf(fix, sources),
    `How to know it worked: ${proves}`,
  ];
}

function articleParts(article: Article, sources: ReplySources): string[] {
  const { collection, data, sections } = article;
  const fixes = sections.map(
    ({ position, fix: { data: fix } }) =>
      `${position}: ${fix.title}. ${spokenTime(shortTimeWords(fix.minutes, fix.waiting))}.${fix.risk === 'none' ? '' : ` ${RISK_WORDS[fix.risk]}.`}`,
  );
  return [
    `${data.title}.`.replace(/([.?!]”?)\.$/, '$1'),
    data.summary,
    collection === 'errors' ? data.safe : '',
    collection === 'errors' && data.caution !== undefined ? `Be careful: ${data.caution}` : '',
    collection === 'methods' ? bodyOf(article, sources) : '',
    collection === 'methods' ? `How to know it worked: ${data.verify}` : '',
    fixes.length > 0 ? ['We try these in order, and stop when it works:', ...fixes].join('\n') : '',
  ];
}

function bodyOf({ ref }: Article | FixPage, { library, bodies, addressOf }: ReplySources): string {
  const body = bodies.get(ref);
  return body ? toSpoken(body, { paths: library.paths, addressOf, page: addressOf(pathOf(ref)) }) : '';
}
