import { expect, test } from 'vitest';

import { aFix, aLibrary, anError } from '../model/testing/builders.ts';
import { feedOf, MOST_ITEMS } from './feed.ts';

const site = { name: 'Backup Help', tagline: 'Help with <backups> & more.' };
const addressOf = (path: string) => `https://help.example.org${path}`;

test('the page that was checked last stands first', () => {
  const library = aLibrary(
    anError('old', { reviewed: '2025-01-02' }),
    anError('new', { title: '“Backup” & <more>', reviewed: '2026-11-22' }),
  );
  expect(feedOf(library, site, addressOf).replaceAll(/<(?=item|channel|\/channel|\/rss)/g, '\n<'))
    .toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>Backup Help</title><link>https://help.example.org/</link><description>Help with &lt;backups&gt; &amp; more.</description><language>en</language><lastBuildDate>Sun, 22 Nov 2026 00:00:00 GMT</lastBuildDate><atom:link href="https://help.example.org/rss.xml" rel="self" type="application/rss+xml" />
    <item><title>“Backup” &amp; &lt;more&gt;</title><link>https://help.example.org/errors/new/</link><description>Summary of new.</description><category>Message</category><pubDate>Sun, 22 Nov 2026 00:00:00 GMT</pubDate><guid isPermaLink="false">https://help.example.org/errors/new/?reviewed=2026-11-22</guid></item>
    <item><title>Title of old</title><link>https://help.example.org/errors/old/</link><description>Summary of old.</description><category>Message</category><pubDate>Thu, 02 Jan 2025 00:00:00 GMT</pubDate><guid isPermaLink="false">https://help.example.org/errors/old/?reviewed=2025-01-02</guid></item>
    </channel>
    </rss>
    "
  `);
});

test('the feed stays small however much there is', () => {
  const many = Array.from({ length: MOST_ITEMS + 20 }, (_, index) => aFix(`fix-${index}`));
  expect(feedOf(aLibrary(...many), site, addressOf).match(/<item>/g)).toHaveLength(MOST_ITEMS);
});
