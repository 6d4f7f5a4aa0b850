import type { Article, FixPage } from '../model/library.ts';
import { composeReply, type ReplySources } from '../model/reply.ts';
import { composeAloud } from '../model/reply-aloud.ts';
import { codeOf } from '../model/short-code-of.ts';
import { pathOf } from '../model/urls.ts';
import { messageWords } from '../model/words.ts';
import { newestReview } from './kb.ts';
import type { Macro, Macros } from './macros-schema.ts';

const KINDS = { errors: 'error', causes: 'cause', methods: 'method', faq: 'question', fixes: 'fix' } as const;

/** Write a ready reply for each article and fix, as data a help desk can import. */
export const macrosOf = (sources: ReplySources): Macros => ({
  generated: newestReview(sources.library),
  ...sources.desk,
  macros: [...sources.library.articles, ...sources.library.fixes].map((page) => macroOf(page, sources)),
});

function macroOf(page: Article | FixPage, sources: ReplySources): Macro {
  const { ref, collection, data } = page;
  const code = codeOf(sources.library, ref);
  const seen =
    page.collection === 'errors' ? [...page.data.messages.map(messageWords), ...page.data.codes] : [];
  return {
    ref,
    ...(code !== undefined && { code }),
    kind: KINDS[collection],
    title: data.title,
    url: sources.addressOf(pathOf(ref)),
    keywords: [...seen, ...data.aliases],
    ...(page.collection === 'fixes' && { risk: page.data.risk, cost: page.data.cost }),
    text: composeReply(page, sources, 'text'),
    markdown: composeReply(page, sources, 'markdown'),
    aloud: composeAloud(page, sources),
  };
}

/** The columns of `/macros.csv`, as its first line names them. They are keys of `/macros.json`. */
export const CSV_COLUMNS = [
  ...(['title', 'kind', 'code', 'url', 'keywords', 'text', 'markdown', 'aloud', 'ref'] as const),
];

/** Write the macros as a table: RFC 4180, one line for each, in the columns of `CSV_COLUMNS`. */
export const macrosTable = ({ macros }: Macros): string =>
  [CSV_COLUMNS, ...macros.map((macro) => CSV_COLUMNS.map((column) => macro[column] ?? ''))]
    .map((cells) => cells.map((cell) => toCell(typeof cell === 'string' ? cell : cell.join('; '))).join(','))
    .join('\r\n')
    .concat('\r\n');

/** Write a cell. One that begins like a formula gets an apostrophe: a spreadsheet would calculate it. */
const toCell = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""').replaceAll(/\r?\n/g, '\r\n')}"`;
