import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import type { Article, FixPage } from '../model/library.ts';

/** Get the body of an article or a fix as a component. Pass it `components={authoring}`. */
export async function bodyOf({ collection, id }: Article | FixPage): Promise<AstroComponentFactory> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`There is no file for “${collection}/${id}”.`);
  return (await render(entry)).Content;
}

/** Get the bodies of several fixes: fix id → component. */
export const bodiesOf = async (fixes: readonly FixPage[]): Promise<Map<string, AstroComponentFactory>> =>
  new Map(await Promise.all(fixes.map(async (fix) => [fix.id, await bodyOf(fix)] as const)));
