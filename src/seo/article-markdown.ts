import type { Article } from '../model/library.ts';
import { markdownAside, markdownList, markdownWords, toMarkdown } from '../model/markdown.ts';
import { pathOf } from '../model/urls.ts';
import { KIND_WORDS, messageWords, SURFACE_WORDS } from '../model/words.ts';
import { sectionMarkdown } from './fix-markdown.ts';
import {
  joinParts,
  linkTo,
  type MarkdownSources,
  provenance,
  reasonsList,
  whatItIs,
} from './markdown-parts.ts';

/** Write the page of an article as Markdown: the answer first, then every fix in order. Its words are those of the page. */
export function articleMarkdown(article: Article, sources: MarkdownSources): string {
  const { library, addressOf, bodies } = sources;
  const { ref, collection, data, sections, otherwise } = article;
  const address = addressOf(pathOf(ref));
  const body = bodies.get(ref);
  return `${joinParts([
    `# ${markdownWords(data.title)}`,
    markdownWords(data.summary),
    whatItIs(ref, `${KIND_WORDS[collection].one}, for ${data.appliesTo.join(', ')}`, sources),
    beforeBody(article),
    body &&
      heading(BODY_TITLES[collection], toMarkdown(body, { paths: library.paths, addressOf, page: address })),
    afterBody(article, sources),
    ...sections.map((section) => sectionMarkdown(section, sources)),
    sections.length > 0 ? heading('Nothing helped?', linkTo(otherwise, sources)) : linkTo(otherwise, sources),
    heading('About this page', provenance(data)),
  ])}\n`;
}

/** The headings of the bodies, as the pages write them. */
const BODY_TITLES = {
  errors: 'In plain words',
  causes: 'What happens',
  methods: 'Steps',
  faq: 'More about it',
} as const;

const heading = (title: string, text: string): string => (text === '' ? '' : `## ${title}\n\n${text}`);

const bullets = (title: string, items: readonly string[]): string =>
  heading(title, markdownList(items.map(markdownWords)));

/** Write what stands above the body: for an error whether the data is safe and what is seen, for the others what to know. */
function beforeBody(article: Article): string {
  if (article.collection === 'errors') {
    const { safe, caution, surface, messages, codes } = article.data;
    return joinParts([
      `**Is my data safe?** ${markdownWords(safe)}`,
      caution && markdownAside(`**Be careful:** ${markdownWords(caution)}`),
      heading(
        'What you see',
        joinParts([
          SURFACE_WORDS[surface],
          markdownList(messages.map((message) => `“${markdownWords(messageWords(message))}”`)),
          codes.length > 0 ? `Codes: ${codes.map((code) => `\`${code}\``).join(', ')}` : '',
        ]),
      ),
    ]);
  }
  if (article.collection === 'causes') {
    const { signs, notIf } = article.data;
    return joinParts([bullets('Is this you?', signs), bullets('It is not this if', notIf)]);
  }
  if (article.collection === 'faq') return '';
  const { goodWhen, takes, where, needs, saves, doesNotSave } = article.data;
  return joinParts([
    markdownList([
      `**Good when:** ${markdownWords(goodWhen)}`,
      ...(takes === undefined ? [] : [`**Time:** ${markdownWords(takes)}`]),
      `**Where the copy lies:** ${markdownWords(where)}`,
    ]),
    bullets('What you need', needs),
    bullets('What is saved', saves),
    bullets('What is not saved', doesNotSave),
  ]);
}

/** Write what stands between the body and the fixes: how to know it worked, or which cause it is. */
function afterBody(article: Article, sources: MarkdownSources): string {
  switch (article.collection) {
    case 'errors':
      return heading(
        'Which of these is true?',
        reasonsList(
          article.data.tellApart.map(({ sign, goTo }) => ({ because: sign, goTo })),
          sources,
        ),
      );
    case 'causes':
      return article.data.fixedWhen === undefined
        ? ''
        : `**It is gone when:** ${markdownWords(article.data.fixedWhen)}`;
    case 'methods':
      return joinParts([
        `**How to know it worked:** ${markdownWords(article.data.verify)}`,
        heading('What stops you?', reasonsList(article.data.blockers, sources)),
      ]);
    case 'faq':
      return '';
  }
}
