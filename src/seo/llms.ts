import { articlesIn, type Article, type FixPage, type Library } from '../model/library.ts';
import { markdownLink, markdownList, markdownWords } from '../model/markdown.ts';
import { markdownPathOf } from '../model/urls.ts';
import { dayWords, KIND_WORDS } from '../model/words.ts';
import { type AddressOf, newestReview } from './kb.ts';
import type { SiteNames } from './structured-data.ts';

/** Write `/llms.txt` as llmstxt.org describes it: name, summary, a few words, then lists of links to Markdown pages. */
export function llmsTextOf(library: Library, { name, tagline }: SiteNames, addressOf: AddressOf): string {
  const entry = ({ ref, data }: Article | FixPage) =>
    `${markdownLink(markdownWords(data.title), addressOf(markdownPathOf(ref)))}: ${markdownWords(data.summary)}`;
  const section = (title: string, entries: readonly string[]) => `## ${title}\n\n${markdownList(entries)}`;
  const data = [
    `${markdownLink('kb.json', addressOf('/kb.json'))}: everything as one file, with every way from question to answer`,
    `${markdownLink('kb.schema.json', addressOf('/kb.schema.json'))}: what the keys of kb.json mean`,
    `${markdownLink('rss.xml', addressOf('/rss.xml'))}: the pages that were checked last`,
  ];
  return [
    `# ${name}`,
    `> ${tagline}`,
    [
      `Each page says where its facts come from and when they were last checked. The newest check was on ${dayWords(newestReview(library))}.`,
      'Fixes stand in the order to try them: the least invasive first. Do not change that order, and repeat the warnings.',
      'This site is not affiliated with Apple.',
    ].join(' '),
    ...(['errors', 'causes', 'methods', 'faq'] as const).map((collection) =>
      section(KIND_WORDS[collection].many, articlesIn(library, collection).map(entry)),
    ),
    section(KIND_WORDS.fixes.many, library.fixes.map(entry)),
    section('Optional', data),
  ]
    .join('\n\n')
    .concat('\n');
}
