import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { composeHandover, findSecret, MOST_CHARACTERS, type TrailWords } from './handover.ts';
import { parseTrail } from './trail.ts';

const words: TrailWords = {
  answers: { start: { 'iphone-message': 'The iPhone shows a message.' } },
  fixes: {
    'check-wifi': {
      title: 'Check the Wi-Fi network',
      failed: 'I checked the Wi-Fi network. It did not help.',
      done: 'I checked the Wi-Fi network and the backup finished.',
      proves: 'A blue tick.',
    },
    'restart-iphone': {
      title: 'Restart the iPhone',
      failed: 'I restarted the iPhone.',
      done: 'A restart helped.',
      proves: 'A blue tick.',
    },
    'update-iphone': {
      title: 'Update the iPhone',
      failed: 'I updated the iPhone.',
      done: 'An update helped.',
      proves: 'A blue tick.',
    },
  },
  articles: {
    'errors/backup-slow': {
      title: 'The backup is slow',
      where: 'on the iPhone, page code K7M5',
      fixes: ['check-wifi', 'restart-iphone', 'update-iphone'],
    },
  },
};

describe('the hand-over to support', () => {
  test('says what was seen, tried, not tried and not known', () => {
    const trail = parseTrail(
      '?t=start.iphone-message,errors/backup-slow&tried=check-wifi,restart-iphone.cannot',
    );
    expect(composeHandover(trail, words, 'https://help.example.org/help/')).toMatchInlineSnapshot(`
      "What I see:
      - The backup is slow (on the iPhone, page code K7M5)
      What I answered:
      - The iPhone shows a message.
      Tried:
      - I checked the Wi-Fi network. It did not help.
      - Could not do: Restart the iPhone.
      Not tried:
      - Update the iPhone
      Not known: iPhone model, iOS version, time of the failure, network, free iCloud space, Next Backup Size.
      This list as a link: https://help.example.org/help/"
    `);
  });

  test('tells fixes in the order of their page, causes and guides under names of their own', () => {
    const trail = parseTrail(
      '?t=causes/c,errors/backup-slow,faq/q&tried=check-wifi.different,restart-iphone.yes,z',
    );
    const more: TrailWords = {
      ...words,
      fixes: { ...words.fixes, z: { title: 'Z', failed: 'I did Z.', done: 'Z', proves: 'Z' } },
      articles: {
        ...words.articles,
        'errors/backup-slow': {
          title: 'Slow',
          where: 'on the iPhone',
          fixes: ['restart-iphone', 'check-wifi'],
        },
        'causes/c': { title: 'Weak Wi-Fi', where: 'page code K7M6', fixes: [] },
        'faq/q': { title: 'How long?', where: 'page code K7M7', fixes: [] },
      },
    };
    expect(composeHandover(trail, more, 'https://x.example/').split('\nNot known')[0]).toMatchInlineSnapshot(`
      "What I see:
      - Slow (on the iPhone)
      Likely reason:
      - Weak Wi-Fi (page code K7M6)
      Pages I followed:
      - How long? (page code K7M7)
      Tried:
      - A restart helped.
      - Check the Wi-Fi network: another message came.
      - I did Z."
    `);
  });

  test('begins with the message in the person’s own words, where the search had no page for it', () => {
    const text = composeHandover(
      parseTrail(''),
      words,
      'https://x.example/help/#q=x',
      'Backup went wrong (99)',
    );
    expect(text).toMatch(/^What I see:\n- “Backup went wrong \(99\)”\nTried:\n- Nothing yet\.\n/);
  });

  test('leaves out what has no words, and says when nothing was tried', () => {
    const text = composeHandover(parseTrail('?t=old.gone&tried=old-fix'), words, 'https://x.example/');
    expect(text).not.toContain('old');
    expect(text).toContain('Tried:\n- Nothing yet.');
  });

  test('is never too long, however much was tried', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 300 }), (count, length) => {
        const ids = Array.from({ length: count }, (_, number) => `fix-${number}`);
        const many: TrailWords = {
          ...words,
          fixes: Object.fromEntries(
            ids.map((id) => [id, { title: id, failed: 'x'.repeat(length), done: id, proves: id }]),
          ),
          articles: { 'errors/a': { title: 'A', where: 'page code K7M5', fixes: ids } },
        };
        const trail = parseTrail(`?t=errors/a&tried=${ids.slice(0, count / 2).join(',')}`);
        const text = composeHandover(trail, many, 'https://x.example/');
        expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
        expect(text).toContain('This list as a link: https://x.example/');
      }),
    );
  });
});

describe('what nobody should hand over', () => {
  test.each([
    ['My code is 482913', 'code'],
    ['My code is 482913. It came today.', 'code'],
    ['Version 1.482913 or 482913.2', undefined],
    ['Serial: F2LXK0ABCDEF', 'serial'],
    ['Code 0xE8000015 on iOS 27.1', undefined],
    ['MBErrorDomain/205 at 10:30, 38.6 GB', undefined],
    ['https://x.example/?t=123456', undefined],
  ])('“%s”: %s', (text, secret) => {
    expect(findSecret(text)).toBe(secret);
  });
});
