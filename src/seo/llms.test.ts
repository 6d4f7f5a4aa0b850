import { expect, test } from 'vitest';

import { aCause, aFaq, aFix, aLibrary, aMethod, anError } from '../model/testing/builders.ts';
import { llmsTextOf } from './llms.ts';

test('llms.txt is a name, a summary, a few words, and lists of links to Markdown pages', () => {
  const library = aLibrary(aMethod('icloud'), aCause('wifi'), anError('slow'), aFaq('safe'), aFix('restart'));
  const site = { name: 'Backup Help', tagline: 'From trouble to backup.' };
  expect(llmsTextOf(library, site, (path) => `https://help.example.org${path}`)).toMatchInlineSnapshot(`
    "# Backup Help

    > From trouble to backup.

    Each page says where its facts come from and when they were last checked. The newest check was on 22 November 2026. Fixes stand in the order to try them: the least invasive first. Do not change that order, and repeat the warnings. This site is not affiliated with Apple.

    ## Messages

    - [Title of slow](https://help.example.org/errors/slow/index.md): Summary of slow.

    ## Causes

    - [Title of wifi](https://help.example.org/causes/wifi/index.md): Summary of wifi.

    ## Ways to back up

    - [Title of icloud](https://help.example.org/methods/icloud/index.md): Summary of icloud.

    ## Questions

    - [Title of safe](https://help.example.org/faq/safe/index.md): Summary of safe.

    ## Fixes

    - [Title of restart](https://help.example.org/fixes/restart/index.md): Summary of restart.

    ## Optional

    - [kb.json](https://help.example.org/kb.json): everything as one file, with every way from question to answer
    - [kb.schema.json](https://help.example.org/kb.schema.json): what the keys of kb.json mean
    - [rss.xml](https://help.example.org/rss.xml): the pages that were checked last
    "
  `);
});
