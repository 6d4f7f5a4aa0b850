import { beforeAll, describe, expect, test } from 'vitest';

import type { SearchAnswer } from './answer.ts';
import { createSearch } from './create-search.ts';
import { buildLexicon } from './build-lexicon.ts';
import { aCause, aFaq, aFix, aLibrary, anError } from '../model/testing/builders.ts';
import { synonymsSchema } from '../schema/synonyms.ts';

const LIBRARY = aLibrary(
  anError('last-backup', {
    title: 'The last backup could not be completed.',
    messages: ['The last backup could not be completed.'],
    fixes: ['check-wifi', 'restart-iphone'],
  }),
  anError('poor-network', {
    title: 'The last backup could not be completed because of poor network conditions.',
    messages: ['The last backup could not be completed because of poor network conditions.'],
    codes: ['MBErrorDomain/300'],
    fixes: ['check-wifi'],
  }),
  anError('disconnected', {
    title: 'Disconnected',
    messages: ['iTunes could not back up the iPhone “{device}” because the iPhone disconnected.'],
  }),
  anError('value-missing', {
    kind: 'code',
    title: '0xE8000015: The value is missing.',
    messages: ['The value is missing.'],
    codes: ['0xE8000015'],
  }),
  anError('sync-54', {
    kind: 'code',
    title: 'An unknown error occurred (-54).',
    messages: ['An unknown error occurred (-54).'],
    codes: ['-54'],
  }),
  anError('unknown', {
    kind: 'code',
    title: 'An unknown error occurred.',
    messages: ['An unknown error occurred.'],
    codes: ['0xE8000001'],
  }),
  anError('itunes-empty', { title: 'The iPhone does not appear in iTunes', messages: [], codes: ['0xE'] }),
  aCause('wifi', { title: 'The Wi-Fi is too weak' }),
  aFix('check-wifi', { title: 'Check the Wi-Fi network', minutes: 10, aliases: ['router'] }),
  aFix('restart-iphone', { title: 'Restart the iPhone', minutes: 3 }),
  aFaq('codes', { title: 'How can I resolve error messages?' }),
);
const SYNONYMS = synonymsSchema.parse({
  same: [
    ['restart', 'reboot', 'power cycle'],
    ['iPhone', 'handset'],
  ],
  said: {
    'causes/wifi': ['internet in the bedroom is bad'],
    'errors/last-backup': ['no backup since yesterday'],
  },
  elsewhere: ['playstation', 'time machine'],
  families: { e8: 'errors/itunes-empty', n: 'faq/codes' },
});

let search: (query: string, options?: { correct?: boolean }) => SearchAnswer;
beforeAll(() => {
  const created = createSearch({ lexicon: buildLexicon(LIBRARY, SYNONYMS) });
  search = (query, options) => created.search(query, options).instant;
});
const first = (query: string) => search(query).results[0];

describe('messages', () => {
  test.each([
    ['The last backup could not be completed.', 'errors/last-backup'],
    ['hi, my phone says "the last backup couldn’t be completed" since monday', 'errors/last-backup'],
    [
      '> The last backup could not be completed because of\n> poor network conditions. OK',
      'errors/poor-network',
    ],
    [
      'Finder could not back up the iPhone “The last backup” because the iPhone disconnected.',
      'errors/disconnected',
    ],
    [
      'Apple Devices could not back up the iPhone “Zoë 13” because the iPhone disconnected',
      'errors/disconnected',
    ],
  ])('%s is found and pinned', (query, ref) => {
    expect(first(query)).toMatchObject({ ref, confident: true });
    expect(search(query).pinned).toBe(1);
  });

  test('near-identical messages say how they end', () => {
    const { results } = search('last backup could not be completed');
    expect(results.find(({ ref }) => ref === 'errors/poor-network')?.differs).toBe(
      'because of poor network conditions.',
    );
  });

  test('an error opens at its first fix, or at the fix the query names', () => {
    expect(first('The last backup could not be completed.')).toMatchObject({
      path: '/errors/last-backup/#check-wifi',
      section: 'check-wifi',
      firstFix: { id: 'check-wifi', title: 'Check the Wi-Fi network', minutes: 10 },
    });
  });
});

describe('codes', () => {
  test.each(['0xE8000015', 'e8000015', 'OxE80000l5', 'itunes error 0xE8000015 help'])(
    '%s opens its page',
    (query) => {
      expect(first(query)).toMatchObject({ ref: 'errors/value-missing', confident: true });
    },
  );

  test.each(['-54', '(−54)', 'error 54', 'error minus 54'])('%s opens the page of -54', (query) => {
    expect(first(query)).toMatchObject({ ref: 'errors/sync-54', confident: true });
    expect(search(query).code).toBe('-54');
  });

  test('a code nobody has shows its family and never opens another code', () => {
    const answer = search('0xE8000042');
    expect(answer.unknownCodes).toEqual([
      {
        text: '0xe8000042',
        family: {
          ref: 'errors/itunes-empty',
          path: '/errors/itunes-empty/',
          title: 'The iPhone does not appear in iTunes',
        },
      },
    ]);
    expect(answer.results[0]).toMatchObject({ ref: 'errors/itunes-empty', confident: false });
    expect(search('An unknown error occurred (3194).').results[0]).toMatchObject({
      ref: 'faq/codes',
      confident: false,
    });
  });

  test('a bare number, or one beside words of another product, is not claimed', () => {
    expect(first('54')?.confident).toBe(false);
    expect(first('playstation error 54')?.confident).toBe(false);
    expect(first('frobnicator error 54')?.confident).toBe(false);
  });
});

describe('words', () => {
  test('slips are corrected, said, and can be taken back', () => {
    expect(search('retsart teh iphone').corrected).toEqual([{ from: 'retsart', to: 'restart' }]);
    expect(first('retsart teh iphone')?.ref).toBe('fixes/restart-iphone');
    expect(search('retsart', { correct: false }).corrected).toEqual([]);
  });

  test.each([
    ['reboot my handset', 'fixes/restart-iphone'],
    ['power cycle phone', 'fixes/restart-iphone'],
    ['bad internet in my bedroom', 'causes/wifi'],
    ['router', 'fixes/check-wifi'],
  ])('%s finds %s', (query, ref) => {
    expect(first(query)?.ref).toBe(ref);
  });

  test('one unknown word never empties the list', () => {
    expect(search('xyzzyx wi-fi blorb').results.length).toBeGreaterThan(0);
  });

  test.each(['', '???!!!', '😀😀😀', 'best pizza near me', "' OR 1=1 --", '<script>alert(1)</script>'])(
    '“%s” is not claimed',
    (query) => {
      expect(search(query).pinned).toBe(0);
    },
  );
});

test('of a message in a story, the words of the message are named, not those of the story', () => {
  const found = first('since yesterday it says the last backup could not be completed. why?');
  expect(found).toMatchObject({ ref: 'errors/last-backup', confident: true });
  expect(found?.matchedWords).toEqual(['last', 'backup', 'not', 'completed']);
});
