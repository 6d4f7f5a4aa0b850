import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

import { readHeaders } from '../src/hosts/header-rules.ts';
import type { Server } from '../src/hosts/server-config.ts';
import { builtSettings, DIST } from './built-site.ts';
import { addressOf, library, longestIn } from './site.ts';
import { watch } from './watch.ts';
import { ask, startServer, type WebServer } from './web-server.ts';

const { base } = builtSettings();
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const redirects = read('_redirects')
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as [from: string, to: string]);
const article = addressOf(longestIn('errors').ref).slice(2);
const mixCase = (text: string): string =>
  [...text].map((letter, at) => (at % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase())).join('');

for (const server of ['nginx', 'caddy'] satisfies Server[]) {
  test.describe(server, () => {
    // One server for all of its tests.
    test.describe.configure({ mode: 'default' });

    let host: WebServer;
    const from = (path: string, headers?: Record<string, string>) => ask(host.address + path, headers);
    const filesIn = (pattern: RegExp) =>
      [...read('search/index.html').matchAll(pattern)].map(([file]) => file);
    test.beforeAll(async () => {
      host = await startServer(server);
    });
    test.afterAll(async () => host.stop());

    test('sends the policies with every page, also with the one for wrong addresses', async () => {
      const [everywhere] = readHeaders(read('_headers'));
      const wanted = Object.entries(everywhere?.headers ?? {});
      expect(wanted.length).toBeGreaterThan(5);
      for (const path of ['', article, 'no-such-page/']) {
        const { headers } = await from(path);
        for (const [name, value] of wanted) expect(headers[name.toLowerCase()], name).toBe(value);
      }
    });

    test('answers a wrong address with our page and 404', async () => {
      const { status, body } = await from('no-such-page/');
      expect(status).toBe(404);
      expect(body.toString()).toBe(read('404.html'));
    });

    test('sends the copies that are packed already, in the form the browser asks for', async () => {
      for (const [encoding, ending] of [
        ['br', '.br'],
        ['gzip', '.gz'],
      ] as const) {
        const { headers, body } = await from('diagnose/', { 'accept-encoding': encoding });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers['content-type']).toMatch(/^text\/html/);
        expect(headers.vary).toMatch(/accept-encoding/i);
        expect(body.equals(readFileSync(join(host.site, `diagnose/index.html${ending}`)))).toBe(true);
      }
      const plain = await from('diagnose/');
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.toString()).toBe(read('diagnose/index.html'));
    });

    test('packs a page without such a copy while it sends it', async () => {
      const { headers, body } = await from(article, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(body.length).toBeLessThan(read(`${article}index.html`).length / 2);
    });

    test('leads every short code and old address on, in any letters, with what was tried', async () => {
      expect(redirects.length).toBeGreaterThan(Object.keys(library.codes).length);
      const { origin } = new URL(host.address);
      for (const [path, to] of new Map(redirects.map(([path, to]) => [path.toLowerCase(), to]))) {
        const [page = '', anchor] = to.split('#');
        const wanted = `${page}?tried=check-wifi${anchor === undefined ? '' : `#${anchor}`}`;
        for (const address of [path, mixCase(path).replace(mixCase(base), base), path.replace(/\/$/, '')]) {
          const { status, headers } = await ask(`${origin}${address}?tried=check-wifi`);
          expect({ address, status, to: headers.location }).toEqual({ address, status: 301, to: wanted });
        }
      }
    });

    test('leads an address without its last slash to the same page', async () => {
      const { status, headers } = await from(`${article.replace(/\/$/, '')}?tried=check-wifi`);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${base}${article}?tried=check-wifi`);
    });

    test('lets browsers keep files with a hash for a year, and ask for all else again', async () => {
      const scripts = filesIn(/_astro\/[\w.-]+\.js/g);
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) {
        const { status, headers } = await from(script);
        expect({ status, caching: headers['cache-control'] }).toEqual({
          status: 200,
          caching: 'public, max-age=31536000, immutable',
        });
      }
      for (const path of ['', article, 'sw.js', 'search-lexicon.json', 'pagefind/pagefind.js', 'kb.json']) {
        expect((await from(path)).headers['cache-control'], path).toBe('no-cache');
      }
      const { headers } = await from('');
      const again = await from('', { 'if-none-match': headers.etag ?? '' });
      expect(again.status).toBe(304);
    });

    test('names the media type of every kind of file', async () => {
      for (const [path, type] of [
        ['', 'text/html; charset=utf-8'],
        ['reminder.ics', 'text/calendar; charset=utf-8'],
        ['opensearch.xml', 'application/opensearchdescription+xml'],
        ['rss.xml', 'application/rss+xml; charset=utf-8'],
        ['kb.json', 'application/json'],
        ['macros.csv', 'text/csv; charset=utf-8'],
        ['favicon.svg', 'image/svg+xml'],
        [`${article}index.md`, 'text/markdown; charset=utf-8'],
        ['pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
        ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
      ] as const) {
        const { status, headers } = await from(path);
        expect(status, path).toBe(200);
        expect(headers['content-type']?.toLowerCase().replace(/; charset=utf-8$/, ''), path).toBe(
          type.replace(/; charset=utf-8$/, ''),
        );
      }
    });

    test('keeps the files that are meant for other hosts to itself', async () => {
      for (const file of ['_headers', '_redirects']) expect((await from(file)).status).toBe(404);
    });

    test('lets a search through to Pagefind, and refuses to stand in the frame of another page', async ({
      page,
    }) => {
      const { refused, errors } = await watch(page);
      const answered: string[] = [];
      page.on('requestfinished', (request) => answered.push(request.url()));
      await page.goto(`${host.address}search/#q=photos+are+missing+after+moving+to+a+new+phone`);
      await expect(page.locator('[data-search-state="ready"] a[data-result]').first()).toBeVisible();
      await expect.poll(() => answered.filter((url) => url.endsWith('.pf_index'))).not.toHaveLength(0);
      expect({ refused, errors }).toEqual({ refused: [], errors: [] });

      await page.route(`${host.address}frame`, (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${host.address}"></iframe>` }),
      );
      await page.goto(`${host.address}frame`);
      await expect.poll(() => errors.join()).toContain('frame-ancestors');
    });
  });
}

test.describe('Cloudflare Pages and Netlify', () => {
  test('can read every redirect: from, to and status, within their limits', () => {
    const lines = read('_redirects').trim().split('\n');
    expect(lines.length).toBeLessThanOrEqual(2000);
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(1000);
      const [from, to, status, ...rest] = line.split(' ');
      expect({ status, rest }).toEqual({ status: '301', rest: [] });
      expect(from?.startsWith(base) && to?.startsWith(base), line).toBe(true);
      expect(
        existsSync(join(DIST, (to ?? '').slice(base.length).split('#')[0] ?? '', 'index.html')),
        line,
      ).toBe(true);
    }
  });

  test('send a policy that knows every inline script and style of every page', () => {
    const [everywhere] = readHeaders(read('_headers'));
    const header = everywhere?.headers['Content-Security-Policy'] ?? '';
    for (const page of ['index.html', '404.html', 'search/index.html', `${article}index.html`]) {
      const hashes = read(page).match(/'sha256-[^']+'/g) ?? [];
      expect(hashes.length).toBeGreaterThan(0);
      for (const hash of hashes) expect(header).toContain(hash);
    }
    expect(header).toContain("frame-ancestors 'none'");
    expect(header).not.toContain('unsafe-inline');
  });
});

test.describe('GitHub Pages', () => {
  test('serves the folder whose name begins with “_”, and finds the page for wrong addresses', () => {
    expect(existsSync(join(DIST, '.nojekyll'))).toBe(true);
    expect(existsSync(join(DIST, '404.html'))).toBe(true);
  });

  test('has a workflow that builds below the name of the repository', () => {
    const workflow = parse(
      readFileSync(join(import.meta.dirname, '../src/hosts/github-pages.yml'), 'utf8'),
    ) as {
      jobs: Record<string, { steps: { run?: string; uses?: string; env?: Record<string, string> }[] }>;
    };
    const steps = Object.values(workflow.jobs).flatMap(({ steps }) => steps);
    const build = steps.find(({ run }) => run === 'npm run build');
    expect(build?.env?.SITE_BASE).toBe('/${{ github.event.repository.name }}/');
    expect(steps.map(({ run }) => run)).toContain('npm ci');
  });
});
