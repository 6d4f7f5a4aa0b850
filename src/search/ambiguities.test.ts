import { expect, test } from 'vitest';

import { aLibrary, anError } from '../model/testing/builders.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { findAmbiguities, variantsOf } from './ambiguities.ts';
import { buildLexicon } from './build-lexicon.ts';

const check = (...errors: ReturnType<typeof anError>[]) => {
  const library = aLibrary(...errors);
  return findAmbiguities(library, buildLexicon(library, synonymsSchema.parse({})));
};

test('a message has a variant for each of 20 device names and 4 app names', () => {
  expect(variantsOf('iTunes could not back up “{device}”.')).toHaveLength(80);
  expect(variantsOf('Restore Paused')).toEqual(['Restore Paused']);
});

test('different messages and codes are no clash', () => {
  expect(
    check(
      anError('a', { messages: ['Restore Paused'] }),
      anError('b', { messages: ['iCloud Storage Is Full'], codes: ['-54'] }),
    ),
  ).toEqual([]);
});

test('a message that leads to another page is reported with what to do', () => {
  const clash = check(
    anError('a', { messages: ['Restore Paused'] }),
    anError('b', { messages: ['Restore paused!'] }),
  );
  expect(clash).toEqual([
    {
      ref: 'errors/b',
      text: 'Restore paused!',
      found: 'errors/a',
      message:
        'A search for “Restore paused!” finds “errors/a” first. Make the message longer, or name each other under “sharedWith:” if both pages really show it.',
    },
  ]);
});

test('pages that name each other may share a message', () => {
  expect(
    check(
      anError('a', { messages: ['Restore Paused'], sharedWith: ['errors/b'] }),
      anError('b', { messages: ['Restore paused!'], sharedWith: ['errors/a'] }),
    ),
  ).toEqual([]);
});
