import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page as Browser, test } from '@playwright/test';

import { edgesOf } from '../src/model/edges.ts';
import { cardPathOf, markdownPathOf, pathOf } from '../src/model/urls.ts';
import { kbSchema } from '../src/seo/kb-schema.ts';
import { type BuiltPage, type BuiltSite, DIST, readBuiltSite, resolveHere } from './built-site.ts';
import { library } from './site.ts';

// One worker reads the built pages once for all of these tests.
test.describe.configure({ mode: 'default' });

let site: BuiltSite;
test.beforeAll(() => {
  site = readBuiltSite();
});

const texts = [...library.articles, ...library.fixes];

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Write a path of the site as the full address it is published at. */
const published = (path: string): string => new URL(site.base + path.slice(1), site.origin).href;

/** Tell whether an address of this site, with its anchor, is one that the build made. */
function leadsSomewhere(address: string): boolean {
  const home = site.pages.get('/');
  const target = home && resolveHere(site, home, address);
  if (!target) return false;
  const page = site.pages.get(target.path);
  if (!page) return site.hasFile(target.path);
  return target.anchor === '' || page.root.getElementById(target.anchor) !== null;
}

/** List the addresses of this site in a text, without what ends a sentence or a link. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/[^\s)<>"]+/g)]
    .map(([address]) => address.replace(/[.,]$/, ''))
    .filter((address) => address.startsWith(site.origin));

/** Get the page a path leads to. */
function pageAt(path: string): BuiltPage {
  const page = site.pages.get(path);
  if (!page) throw new Error(`The build made no page at “${path}”.`);
  return page;
}

/** Get what a tag of the head says. */
const meta = ({ root }: BuiltPage, name: string): string | undefined =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** Parse a file as strictly as a browser parses XML, and list the texts of its elements of one name. */
const xmlTexts = (browser: Browser, path: string, name: string): Promise<string[]> =>
  browser.evaluate(
    ([xml, element]) => {
      const file = new DOMParser().parseFromString(xml, 'application/xml');
      // cspell:ignore parsererror -- the element a browser writes where a file is no XML
      const fault = file.querySelector('parsererror');
      if (fault) throw new Error(fault.textContent);
      return [...file.getElementsByTagName(element)].map(({ textContent }) => textContent);
    },
    [read(path), name] as const,
  );

/** The pages a search engine may list. */
const listedPages = () =>
  [...site.pages.values()].filter(
    ({ root }) => !root.querySelector('meta[name=robots], meta[http-equiv=refresh]'),
  );

test('kb.json fits its schema and holds the whole library', () => {
  const data = kbSchema.parse(JSON.parse(read('kb.json')));
  const refsOf = (pages: readonly { ref: string }[]) => pages.map(({ ref }) => ref);
  expect(refsOf(data.articles)).toEqual(refsOf(library.articles));
  expect(refsOf(data.fixes)).toEqual(refsOf(library.fixes));
  expect(refsOf(data.questions)).toEqual(refsOf(library.questions));
  expect(data.edges).toEqual(edgesOf(library));
  expect(data.generated).toBe(
    texts
      .map(({ data: { reviewed } }) => reviewed)
      .sort()
      .at(-1),
  );
});

test('every address in kb.json leads to its page and its section', () => {
  const data = kbSchema.parse(JSON.parse(read('kb.json')));
  const pages = [...data.articles, ...data.fixes, ...data.questions];
  const sections = data.articles.flatMap(({ fixes = [] }) => fixes);
  expect(sections.length).toBeGreaterThan(pages.length);
  expect([...pages, ...sections].map(({ url }) => url).filter((url) => !leadsSomewhere(url))).toEqual([]);
});

test('kb.schema.json is the schema that kb.json is tested with', () => {
  const schema = JSON.parse(read('kb.schema.json')) as Record<string, unknown>;
  expect(schema['$id']).toBe(published('/kb.schema.json'));
  expect(schema['required']).toEqual(Object.keys(kbSchema.shape));
});

test('every article and fix is there as Markdown, and no link in it is dead', () => {
  const dead = texts.flatMap(({ ref, data }) => {
    const markdown = read(markdownPathOf(ref));
    expect(markdown.split('\n')[0]).toMatch(/^# ./);
    expect(markdown).toContain(`Address: ${published(pathOf(ref))}\n`);
    expect(markdown).toContain('Checked on ');
    expect(markdown.length).toBeGreaterThan(data.summary.length + 200);
    return addressesIn(markdown)
      .filter((address) => !leadsSomewhere(address))
      .map((address) => `${ref}: ${address}`);
  });
  expect(dead).toEqual([]);
});

test('an article as Markdown has its fixes in the order of the page', () => {
  for (const { ref, sections } of library.articles) {
    const titles = [...read(markdownPathOf(ref)).matchAll(/^## Fix (\d+): /gm)].map(([, number]) =>
      Number(number),
    );
    expect({ ref, titles }).toEqual({ ref, titles: sections.map(({ position }) => position) });
  }
});

test('each page names its own form as Markdown, the feed and the search of the site', () => {
  for (const { ref } of texts) {
    const { root } = pageAt(pathOf(ref));
    const hrefOf = (type: string) => root.querySelector(`link[type="${type}"]`)?.getAttribute('href');
    expect(hrefOf('text/markdown')).toBe(site.base + markdownPathOf(ref).slice(1));
    expect(hrefOf('application/rss+xml')).toBe(`${site.base}rss.xml`);
    expect(hrefOf('application/opensearchdescription+xml')).toBe(`${site.base}opensearch.xml`);
  }
});

test('llms.txt has a name, a summary, and a list with a link to each Markdown page', () => {
  const lines = read('llms.txt').split('\n').filter(Boolean);
  expect(lines[0]).toMatch(/^# ./);
  expect(lines[1]).toMatch(/^> ./);
  expect(lines.filter((line) => line.startsWith('## ')).at(-1)).toBe('## Optional');
  const addresses = addressesIn(lines.join('\n'));
  expect(addresses.filter((address) => !leadsSomewhere(address))).toEqual([]);
  const listed = new Set(addresses);
  expect(texts.map(({ ref }) => published(markdownPathOf(ref))).filter((page) => !listed.has(page))).toEqual(
    [],
  );
});

test('the feed is XML, its pages exist, and none is dated by the clock', async ({ page }) => {
  const links = await xmlTexts(page, 'rss.xml', 'link');
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((address) => !leadsSomewhere(address))).toEqual([]);
  const days = new Set(texts.map(({ data }) => new Date(`${data.reviewed}T00:00:00Z`).toUTCString()));
  const dates = [
    ...(await xmlTexts(page, 'rss.xml', 'pubDate')),
    ...(await xmlTexts(page, 'rss.xml', 'lastBuildDate')),
  ];
  expect(dates.filter((date) => !days.has(date))).toEqual([]);
});

test('the search description is XML and sends what people type to the search page', async ({ page }) => {
  expect(await xmlTexts(page, 'opensearch.xml', 'InputEncoding')).toEqual(['UTF-8']);
  expect(read('opensearch.xml')).toContain(`template="${published('/search/')}?q={searchTerms}"`);
});

test('the sitemap lists every page that search engines may list, and no other', async ({ page }) => {
  const locations = await xmlTexts(page, 'sitemap-0.xml', 'loc');
  expect(locations.sort()).toEqual(
    listedPages()
      .map(({ path }) => published(path))
      .sort(),
  );
});

test('robots.txt names the sitemap', () => {
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
  expect(sitemap).toBe(published('/sitemap-index.xml'));
  expect(leadsSomewhere(sitemap)).toBe(true);
});

test('every listed page names its own address', () => {
  for (const page of listedPages()) {
    const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(published(page.path));
    expect(meta(page, 'og:url')).toBe(canonical);
  }
});

test('every page has words and a picture for link previews', () => {
  for (const page of site.pages.values()) {
    // A rescue sheet is a file to keep: nobody links to it.
    if (page.path.startsWith('/rescue/') || page.root.querySelector('meta[http-equiv=refresh]')) continue;
    const tags = ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image:alt', 'twitter:card'];
    const missing = tags.filter((tag) => !meta(page, tag));
    expect({ path: page.path, missing }).toEqual({ path: page.path, missing: [] });
    expect(leadsSomewhere(meta(page, 'og:image') ?? '')).toBe(true);
  }
});

test('every article and fix has a picture of its own, of the right size and small', () => {
  for (const { ref, data } of texts) {
    const page = pageAt(pathOf(ref));
    expect(meta(page, 'og:title')).toBe(data.title);
    expect(meta(page, 'og:image')).toBe(published(cardPathOf(ref)));
    const file = join(DIST, cardPathOf(ref));
    const png = readFileSync(file);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(statSync(file).size).toBeLessThan(40_000);
  }
});

test('structured data names the place of each page, and texts are articles', () => {
  interface Thing {
    '@type': string;
    itemListElement?: { item: string }[];
    headline?: string;
  }
  const dataOf = ({ root }: BuiltPage): Thing[] => {
    const [script, ...others] = root.querySelectorAll('script[type="application/ld+json"]');
    expect(others).toEqual([]);
    return (JSON.parse(script?.textContent ?? '') as { '@graph': Thing[] })['@graph'];
  };
  for (const page of listedPages()) {
    if (page.path === '/') continue;
    const steps = dataOf(page).find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    expect(steps.map(({ item }) => item).filter((address) => !leadsSomewhere(address))).toEqual([]);
    expect([steps[0]?.item, steps.at(-1)?.item]).toEqual([published('/'), published(page.path)]);
  }
  expect(dataOf(pageAt('/')).map((thing) => thing['@type'])).toEqual(['WebSite']);
  for (const { ref, data } of texts) {
    const article = dataOf(pageAt(pathOf(ref))).find((thing) => thing['@type'] === 'Article');
    expect(article?.headline).toBe(data.title);
  }
});
