import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import type { Article, FixPage } from '../model/library.ts';

/**
 * Every body, compiled into the build at once. Astro’s own `render()` makes two files of each body and loads them one by
 * one: with 1,000 articles that is a third of a build.
 */
const BODIES = import.meta.glob<AstroComponentFactory>('../../content/*/*.mdx', {
  eager: true,
  import: 'default',
});

/** Get the body of an article or a fix as a component. Pass it `components={authoring}`. */
export function bodyOf({ collection, id }: Article | FixPage): AstroComponentFactory {
  const body = BODIES[`../../content/${collection}/${id}.mdx`];
  if (!body) throw new Error(`There is no file for “${collection}/${id}”.`);
  return body;
}

/** Get the bodies of several fixes: fix id → component. */
export const bodiesOf = (fixes: readonly FixPage[]): Map<string, AstroComponentFactory> =>
  new Map(fixes.map((fix) => [fix.id, bodyOf(fix)]));
