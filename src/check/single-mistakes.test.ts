import { describe, expect, test } from 'vitest';

import { changed, GOOD, ledgerOf, reportOf } from './testing/project.ts';

/** List the places and codes of a report, without the texts. */
const placesIn = (report: string): string[] =>
  report.split('\n').filter((line) => /^content\S*:\d+ {2}/.test(line));

describe('one mistake is reported once', () => {
  test('a file that cannot be read is not missed elsewhere', () => {
    const broken = [
      'content/errors/no-space.mdx',
      'content/causes/wifi.mdx',
      'content/fixes/restart.mdx',
      'content/methods/icloud.mdx',
    ];
    for (const file of broken) {
      expect(placesIn(reportOf(changed(file, 'title: ', 'title: "')))).toEqual([
        `${file}:2  unreadable-file`,
      ]);
    }
  });

  test('a question that cannot be read hides none of its branch', () => {
    for (const file of ['content/questions/start.yaml', 'content/questions/stopped.yaml']) {
      expect(placesIn(reportOf(changed(file, 'ask: ', 'ask: "')))).toEqual([`${file}:1  unreadable-file`]);
    }
  });

  test('a field that does not fit hides nothing else', () => {
    const report = reportOf(changed('content/questions/stopped.yaml', 'why: ', 'wy: '));
    expect(placesIn(report)).toEqual(['content/questions/stopped.yaml:2  invalid-field']);
  });

  test('a body that cannot be read leaves the front matter to be checked', () => {
    const report = reportOf({
      'content/errors/no-space.mdx': (GOOD['content/errors/no-space.mdx'] ?? '')
        .replace('Some words.', 'Some words.\n\n<Note>\n')
        .replace('- free-space', '- free-spce'),
    });
    expect(placesIn(report)).toEqual([
      'content/errors/no-space.mdx:12  unknown-reference',
      'content/errors/no-space.mdx:20  unreadable-file',
    ]);
  });

  test('a table that cannot be read is one issue, not one for each page', () => {
    for (const table of ['links', 'paths', 'settings', 'synonyms']) {
      const file = `content/${table}.yaml`;
      expect(placesIn(reportOf({ [file]: 'a: [' }))).toEqual([`${file}:1  unreadable-file`]);
      expect(placesIn(reportOf({ [file]: undefined }))).toEqual([`${file}:1  unreadable-file`]);
    }
  });

  test('a file with a wrong name is known under its likely one', () => {
    const file = 'content/fixes/check-wifi.mdx';
    const report = reportOf({ [file]: undefined, 'content/fixes/Check_Wifi.md': GOOD[file] });
    expect(report).toMatchInlineSnapshot(`
      "content/fixes/Check_Wifi.md:1  unreadable-file
        The name “Check_Wifi.md” does not fit. Rename it to “check-wifi.mdx”. A name has lower-case letters, digits and single hyphens, and ends in “.mdx”.
      1 issue in 1 of 17 files."
    `);
  });

  test('a missing first question is one issue', () => {
    const file = 'content/questions/start.yaml';
    const ledgerLine = GOOD['content/links.yaml']?.split('\n').indexOf('  - questions/start') ?? -1;
    expect(placesIn(reportOf({ [file]: undefined }))).toEqual([
      `content/links.yaml:${ledgerLine + 1}  links-ledger`,
      `${file}:1  question-parents`,
    ]);
  });
});

describe('a renamed file', () => {
  const renamed = {
    'content/fixes/check-wifi.mdx': undefined,
    'content/fixes/check-the-wifi.mdx': GOOD['content/fixes/check-wifi.mdx'],
  };

  test('is named where it was used, in the ledger as gone with its alias, and as new', () => {
    expect(reportOf(renamed)).toMatchInlineSnapshot(`
      "content/causes/wifi.mdx:8  unknown-reference
        “fixes/check-wifi” does not exist. Did you mean “fixes/check-the-wifi”?
      content/links.yaml:1  links-ledger
        “fixes/check-the-wifi” has 2 links that are not recorded: the page and the code. Run “npm run links”.
      content/links.yaml:13  links-ledger
        “fixes/check-wifi” was published and is gone. Bring it back, or add “fixes/check-wifi: fixes/check-the-wifi” under “aliases:”.
      3 issues in 2 of 17 files."
    `);
  });

  test('has no issue once those are cured: the words changed, the aliases added, the new links recorded', () => {
    const cured = {
      ...GOOD,
      ...renamed,
      ...changed('content/causes/wifi.mdx', '- check-wifi', '- check-the-wifi'),
    };
    const aliases =
      'aliases:\n  fixes/check-wifi: fixes/check-the-wifi\n  causes/wifi#check-wifi: causes/wifi';
    const withAliases = { ...cured, ...changed('content/links.yaml', 'aliases: {}', aliases) };
    expect(reportOf({ ...withAliases, 'content/links.yaml': ledgerOf(withAliases) })).toBe(
      'Content is fine: 17 files, no issue.',
    );
  });
});
