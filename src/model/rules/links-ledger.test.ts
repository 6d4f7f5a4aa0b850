import { describe, expect, test } from 'vitest';

import { aFix, aLedger, anError, aQuestion, sources } from '../testing/builders.ts';
import { findingsIn } from '../testing/findings.ts';
import { linksLedger } from './links-ledger.ts';

const broken = (ref: 'errors/broken') => ({ ref, mentions: new Set<string>() });

describe('the ledger lacks', () => {
  test('a new page, its sections and its code: one issue for each file', () => {
    const a = anError('a', { fixes: ['f', 'g'] });
    const links = aLedger(['fixes/f', 'fixes/g']);
    const all = { ...sources(a, anError('b'), aFix('f'), aFix('g')), links };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:1 [published] links-ledger
        “errors/a” has 4 links that are not recorded: the page, 2 sections and the code. Run “npm run links”.
      content/links.yaml:1 [published] links-ledger
        “errors/b” has 2 links that are not recorded: the page and the code. Run “npm run links”."
    `);
  });

  test('one new section of a page it knows', () => {
    const a = anError('a', { fixes: ['f', 'g'] });
    const links = aLedger(['errors/a', 'errors/a#f', 'fixes/f', 'fixes/g']);
    const all = { ...sources(a, aFix('f'), aFix('g')), links };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:1 [published] links-ledger
        “errors/a” has 1 link that is not recorded: the section #g. Run “npm run links”."
    `);
  });

  test('the code of a page it knows', () => {
    const all = { ...sources(aFix('f')), links: aLedger(['fixes/f'], {}, {}) };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:1 [published] links-ledger
        “fixes/f” has 1 link that is not recorded: the code. Run “npm run links”."
    `);
  });

  test('a page that cannot be read; one that must be renamed has nothing to record yet', () => {
    const unreadable = [
      broken('errors/broken'),
      { ref: 'errors/named-wrong' as const, mentions: new Set<string>(), isMisnamed: true },
    ];
    expect(findingsIn(linksLedger, { ...sources(), unreadable })).toMatchInlineSnapshot(`
      "content/links.yaml:1 [published] links-ledger
        “errors/broken” has 2 links that are not recorded: the page and the code. Run “npm run links”."
    `);
  });
});

describe('the ledger holds', () => {
  test('a renamed fix: the fix is told once, not for each section of it', () => {
    const articles = [anError('a', { fixes: ['check-wifi'] }), anError('b', { fixes: ['check-the-wifi'] })];
    const places = [
      'errors/a',
      'errors/a#check-wifi',
      'errors/b',
      'errors/b#check-wifi',
      'fixes/check-wifi',
    ] as const;
    const all = { ...sources(...articles, aFix('check-the-wifi')), links: aLedger(places) };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:1 [published] links-ledger
        “errors/b” has 1 link that is not recorded: the section #check-the-wifi. Run “npm run links”.
      content/links.yaml:1 [published] links-ledger
        “fixes/check-the-wifi” has 2 links that are not recorded: the page and the code. Run “npm run links”.
      content/links.yaml:6 [published.4] links-ledger
        “fixes/check-wifi” was published and is gone. Bring it back, or add “fixes/check-wifi: fixes/check-the-wifi” under “aliases:”."
    `);
  });

  test('a page that vanished without an alias, and does not repeat it for its sections', () => {
    const links = aLedger(['errors/a', 'errors/gone', 'errors/gone#f']);
    expect(findingsIn(linksLedger, { ...sources(anError('a')), links })).toMatchInlineSnapshot(`
      "content/links.yaml:3 [published.1] links-ledger
        “errors/gone” was published and is gone. Bring it back, or add “errors/gone: <new reference>” under “aliases:”."
    `);
  });

  test('a page that was renamed: the new page is new, the old one gone, and the alias is offered', () => {
    const all = {
      ...sources(anError('a'), anError('no-icloud-storage')),
      links: aLedger(['errors/a', 'errors/no-icloud-space']),
    };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:1 [published] links-ledger
        “errors/no-icloud-storage” has 2 links that are not recorded: the page and the code. Run “npm run links”.
      content/links.yaml:3 [published.1] links-ledger
        “errors/no-icloud-space” was published and is gone. Bring it back, or add “errors/no-icloud-space: errors/no-icloud-storage” under “aliases:”."
    `);
  });

  test('a section that vanished: the page of its fix is offered, or the article where the fix is gone too', () => {
    const all = {
      ...sources(anError('a'), aFix('f')),
      links: aLedger(['errors/a', 'errors/a#f', 'errors/a#g', 'fixes/f']),
    };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:3 [published.1] links-ledger
        The section “errors/a#f” was published and is gone. Put the fix back, or add “errors/a#f: fixes/f” under “aliases:”.
      content/links.yaml:4 [published.2] links-ledger
        The section “errors/a#g” was published and is gone. Put the fix back, or add “errors/a#g: errors/a” under “aliases:”."
    `);
  });

  test('an alias for a page or a section that is still there', () => {
    const links = aLedger(['errors/a', 'errors/a#f', 'errors/b', 'fixes/f'], {
      'errors/b': 'errors/a',
      'errors/a#f': 'errors/a',
    });
    const all = { ...sources(anError('a', { fixes: ['f'] }), anError('b'), aFix('f')), links };
    expect(findingsIn(linksLedger, all)).toMatchInlineSnapshot(`
      "content/links.yaml:11 [aliases.errors/b] links-ledger
        “errors/b” is an alias and a page at once. Remove the alias.
      content/links.yaml:12 [aliases.errors/a#f] links-ledger
        “errors/a#f” is an alias and a section at once. Remove the alias."
    `);
  });
});

describe('the ledger is right', () => {
  test('where it holds exactly the pages, sections and codes there are', () => {
    const all = sources(anError('a', { fixes: ['f'] }), aFix('f'), aQuestion('start'));
    expect(findingsIn(linksLedger, all)).toBe('');
  });

  test('where a page that vanished has an alias, even one that never was published', () => {
    const links = aLedger(['errors/a', 'errors/old'], {
      'errors/old': 'errors/a',
      'errors/typo': 'errors/a',
    });
    expect(findingsIn(linksLedger, { ...sources(anError('a')), links })).toBe('');
  });

  test('where a section that vanished has an alias, or its page or its fix has one', () => {
    const page = anError('new', { fixes: ['f', 'renamed'] });
    const links = aLedger(
      [
        ...(['errors/new', 'errors/new#f', 'errors/new#renamed', 'fixes/f', 'fixes/renamed'] as const),
        ...(['errors/new#dropped', 'errors/new#before', 'errors/old', 'errors/old#f'] as const),
      ],
      {
        'errors/new#dropped': 'errors/new#f',
        'fixes/before': 'fixes/renamed',
        'errors/old': 'errors/new',
      },
    );
    expect(findingsIn(linksLedger, { ...sources(page, aFix('f'), aFix('renamed')), links })).toBe('');
  });

  test('where a published page cannot be read: all its sections may be there', () => {
    const all = {
      ...sources(anError('a')),
      links: aLedger(['errors/a', 'errors/broken', 'errors/broken#f']),
      unreadable: [broken('errors/broken')],
    };
    expect(findingsIn(linksLedger, all)).toBe('');
  });

  test('where the name of a fix has a slip: that is told once, where it stands', () => {
    const all = {
      ...sources(anError('a', { fixes: ['chek-wifi'] }), aFix('check-wifi')),
      links: aLedger(['errors/a', 'errors/a#check-wifi', 'fixes/check-wifi']),
    };
    expect(findingsIn(linksLedger, all)).toBe('');
  });
});

test('nothing is missing in a ledger that cannot be read', () => {
  const all = { ...sources(anError('a')), links: { ...aLedger([]), isUnreadable: true } };
  expect(findingsIn(linksLedger, all)).toBe('');
});
