import type { Article as SchemaArticle, BreadcrumbList, Graph, Thing, WebSite } from 'schema-dts';

import type { Article, FixPage } from '../model/library.ts';
import { isAddress } from '../model/source-label.ts';
import { KIND_WORDS } from '../model/words.ts';
import type { AddressOf } from './kb.ts';

/*
 * What search engines read beside the words (JSON-LD). Chosen from what Google Search documents today:
 * - BreadcrumbList and Article are shown. TechArticle is not among the types its article page names.
 * - HowTo is not: results for it ended in September 2023 (developers.google.com/search/blog/2023/08/howto-faq-changes).
 * - FAQPage is not: its results ended on 7 May 2026 (developers.google.com/search/docs/appearance/structured-data/faqpage).
 * - QAPage would be wrong: it is for pages where visitors can submit answers.
 * - The search box of WebSite ended in November 2024; its name still becomes the name of the site in results.
 * So the steps of a fix are not repeated as data: that would double each page for nobody.
 */

/** The site, as its settings name it. */
export interface SiteNames {
  name: string;
  tagline: string;
}

/** One page, for search engines. */
export interface DescribedPage {
  /** Its path from the site’s root. */
  path: string;
  title: string;
  /** The article or fix it shows, if any. */
  content?: Article | FixPage | undefined;
  /** The full address of its picture, where pictures are made. */
  picture?: string | undefined;
}

/** Describe a page for search engines: home as the site, all others by their place in it, texts as articles. */
export function structuredDataOf(page: DescribedPage, site: SiteNames, addressOf: AddressOf): Graph {
  const things: Thing[] =
    page.path === '/'
      ? [websiteOf(site, addressOf)]
      : [
          breadcrumbsOf(page, addressOf),
          ...(page.content ? [articleOf(page, page.content, site, addressOf)] : []),
        ];
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Write data so that it can stand inside a `<script>`: no text of ours can end the element. */
export const toScriptText = (data: object): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

const websiteOf = ({ name, tagline }: SiteNames, addressOf: AddressOf): WebSite => ({
  '@type': 'WebSite',
  name,
  description: tagline,
  url: addressOf('/'),
  inLanguage: 'en',
});

/** The pages that have pages below them, by the first part of the path. */
const PARENTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(KIND_WORDS).map(([collection, { many }]) => [collection, many])),
  diagnose: 'Start here',
};

/** List the pages from home down to this one. */
function breadcrumbsOf({ path, title }: DescribedPage, addressOf: AddressOf): BreadcrumbList {
  const [parent = '', child] = path.split('/').filter(Boolean);
  const above = child === undefined ? undefined : PARENTS[parent];
  const trail = [
    { name: 'Home', path: '/' },
    ...(above === undefined ? [] : [{ name: above, path: `/${parent}/` }]),
    { name: title, path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: addressOf(step.path),
    })),
  };
}

/** Describe an article or a fix. A review writes its day, so the day of the review is the day of the last change. */
function articleOf(
  { path, picture }: DescribedPage,
  { data }: Article | FixPage,
  { name }: SiteNames,
  addressOf: AddressOf,
): SchemaArticle {
  return {
    '@type': 'Article',
    headline: data.title,
    description: data.summary,
    mainEntityOfPage: addressOf(path),
    ...(picture !== undefined && { image: picture }),
    dateModified: data.reviewed,
    author: { '@type': 'Organization', name, url: addressOf('/about/') },
    publisher: { '@type': 'Organization', name, url: addressOf('/') },
    citation: data.sources.filter(isAddress),
    isAccessibleForFree: true,
    inLanguage: 'en',
  };
}
