import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

import type { DeepAnswer } from '../src/search/answer.ts';
import { builtSettings, DIST } from './built-site.ts';
import { paste } from './search-answers.ts';

/** How many queries of each class are pasted. */
const PER_CLASS = 4;
const PUBLIC = new URL('../src/search/relevance/public.yaml', import.meta.url);
const ANSWER = fileURLToPath(new URL('../src/search/disk/answer-cli.ts', import.meta.url));

const queries = parse(readFileSync(PUBLIC, 'utf8')) as {
  q: string;
  class: string;
}[];
const classes = [...new Set(queries.map((query) => query.class))];

/** Ask the search in Node, beside the same built site. In a process of its own: Playwright cannot load Pagefind’s module. */
const askInNode = (texts: readonly string[]): DeepAnswer[] =>
  JSON.parse(
    execFileSync(process.execPath, [ANSWER, DIST], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  ) as DeepAnswer[];

for (const name of classes) {
  test(`the page answers ${name} queries as the search does in Node`, async ({ page }) => {
    const base = builtSettings().base.replace(/\/$/, '');
    const texts = queries
      .filter((query) => query.class === name)
      .slice(0, PER_CLASS)
      .map(({ q }) => q);
    await page.goto('./search/');
    for (const { query, results, status } of askInNode(texts)) {
      expect(status).toBe('full');
      expect(await paste(page, query), query).toEqual(
        results.map(({ path, confident }) => ({ href: base + path, isConfident: confident })),
      );
    }
  });
}
