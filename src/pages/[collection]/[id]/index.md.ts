import type { APIRoute, GetStaticPaths } from 'astro';

import type { Article, FixPage } from '../../../model/library.ts';
import { articleMarkdown } from '../../../seo/article-markdown.ts';
import { fixPageMarkdown } from '../../../seo/fix-markdown.ts';
import { fullAddress } from '../../../site/address.ts';
import { getBodies } from '../../../site/body-tree.ts';
import { getLibrary } from '../../../site/library.ts';

interface Props {
  page: Article | FixPage;
}

export const getStaticPaths = (async () => {
  const { articles, fixes } = await getLibrary();
  return [...articles, ...fixes].map((page) => ({
    params: { collection: page.collection, id: page.id },
    props: { page } satisfies Props,
  }));
}) satisfies GetStaticPaths;

/** An article or a fix as Markdown, at `<its address>index.md`. */
export const GET: APIRoute<Props> = async ({ props: { page } }) => {
  const sources = { library: await getLibrary(), bodies: await getBodies(), addressOf: fullAddress };
  const text = page.collection === 'fixes' ? fixPageMarkdown(page, sources) : articleMarkdown(page, sources);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
