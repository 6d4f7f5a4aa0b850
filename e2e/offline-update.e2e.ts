import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page, test } from '@playwright/test';

import { writeWorker } from '../src/integrations/offline-worker.ts';
import { pathOf } from '../src/model/urls.ts';
import { builtSettings, DIST } from './built-site.ts';
import { startHost } from './host.ts';
import { longestIn } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const { base } = builtSettings();
const article = longestIn('errors');
const SCRIPT = globSync('_astro/create-search.*.js', { cwd: DIST })[0] ?? '';
const NEW_SCRIPT = SCRIPT.replace('create-search.', 'create-search.new');

/** Build the next version of the site: another heading on every page, and the search under another name. */
async function buildNext(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync(DIST, folder, { recursive: true });
  for (const old of globSync('_astro/pages-*', { cwd: folder })) rmSync(join(folder, old));
  renameSync(join(folder, SCRIPT), join(folder, NEW_SCRIPT));
  const [oldName = '', newName = ''] = [SCRIPT, NEW_SCRIPT].map((path) => path.slice('_astro/'.length));
  for (const file of globSync(['**/*.html', '_astro/*.js'], { cwd: folder }).map((path) =>
    join(folder, path),
  )) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(oldName, newName).replace(/(<h1[^>]*>)/, '$1New: '));
  }
  await writeWorker(folder, base);
  return folder;
}

const stored = (page: Page) => expect(page.locator('[data-stored]')).toHaveAttribute('data-stored', 'all');

/** Tell whether no version is on its way: the newest worker is at work. */
const isSettled = (page: Page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return !installing && !waiting && active?.state === 'activated';
  });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Type into the search of the header and wait for its answer. */
async function search(page: Page): Promise<void> {
  await page.locator('#site-search').fill('backup slow');
  await expect(page.locator('search-box [role="option"]').first()).toBeVisible();
}

test('a new version takes over whole: no page meets the files of another version', async ({
  page,
  context,
}) => {
  test.slow();
  const next = await buildNext();
  const host = await startHost(DIST, base);
  const address = new URL(`.${pathOf(article.ref)}`, host.address).href;
  const second = await context.newPage();
  const problems: string[] = [];
  for (const tab of [page, second]) tab.on('pageerror', ({ message }) => problems.push(message));
  try {
    await page.goto(address);
    await stored(page);
    host.folder = next;
    await second.goto(address);
    await expect(heading(second)).toHaveText(`New: ${article.data.title}`);
    // The tab of the version before still has its own search, though the host has deleted it.
    const names = () => page.evaluate(() => caches.keys());
    await expect.poll(names).toHaveLength(2);
    // Until the new version is whole, the one before answers, and it says “all” of its own files.
    await expect.poll(() => isSettled(second)).toBe(true);
    await stored(second);
    await search(page);
    host.cut = true;
    await second.reload();
    await expect(heading(second)).toHaveText(`New: ${article.data.title}`);
    await search(second);
    await page.reload();
    await expect(heading(page)).toHaveText(`New: ${article.data.title}`);
    expect(problems).toEqual([]);
  } finally {
    await host.close();
    rmSync(next, { recursive: true });
  }
});
