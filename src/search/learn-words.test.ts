import { expect, test } from 'vitest';

import { aFix, aLibrary } from '../model/testing/builders.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { buildLexicon } from './build-lexicon.ts';
import { createSearch } from './create-search.ts';
import type { Asked } from './learn-words.ts';

const LIBRARY = aLibrary(
  aFix('antivirus', { title: 'Check the antivirus', aliases: ['virus scanner'] }),
  aFix('trust', {
    title: 'Tap Trust when it pops up',
    aliases: ['popup on the laptop', 'pops up and quits'],
  }),
);
const STORY: Asked = {
  q: 'antivirus pops up on the laptop and quits',
  want: ['fixes/antivirus'],
  class: 'symptom',
};
const build = (...asked: Asked[]) => buildLexicon(LIBRARY, synonymsSchema.parse({}), asked);
const firstOf = (lexicon: ReturnType<typeof build>, query: string) =>
  createSearch({ lexicon }).search(query).instant.results[0]?.ref;

test('what was asked teaches which of its words tell', () => {
  expect(firstOf(build(), STORY.q)).toBe('fixes/trust');
  const taught = build(...Array.from({ length: 20 }, () => STORY));
  expect(firstOf(taught, STORY.q)).toBe('fixes/antivirus');
  expect(firstOf(taught, 'antivirus popup')).toBe('fixes/antivirus');
  expect(firstOf(taught, 'tap trust when it pops up')).toBe('fixes/trust');
});

test('the same content and queries give the same lexicon', () => {
  expect(build(STORY)).toEqual(build(STORY));
});

test('nothing is learned from messages, nor from pages that do not exist', () => {
  expect(build({ ...STORY, class: 'noisy' }, { ...STORY, want: ['fixes/gone'] })).toEqual(build());
});
