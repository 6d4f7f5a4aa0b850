import { describe, expect, test } from 'vitest';

import { findPassage } from './passages.ts';

const TEXT = `Back up to a Mac. ${'It takes a while and needs a cable. '.repeat(6)}Open Finder and tick Encrypt local backup. Set a password that you know well. ${'Wait until the ring is gone. '.repeat(6)}`;
const at = (word: string) => TEXT.split(/\s+/).indexOf(word);
const hit = (word: string) => ({ word: word.toLowerCase(), at: at(word) });

describe('findPassage', () => {
  test('it shows the place that holds most of the words, from the beginning of its sentence', () => {
    const passage = findPassage({ content: TEXT, anchors: [] }, [
      hit('cable.'),
      hit('Encrypt'),
      hit('password'),
    ]);
    expect(passage?.text).toMatch(/^… Open Finder and tick Encrypt local backup\. Set a password/);
    expect(passage?.text).toMatch(/ …$/);
    expect(passage?.words).toEqual(['encrypt', 'password']);
  });

  test('it names the heading above the place', () => {
    const anchors = [
      { element: 'h2', id: 'steps', location: at('Open') },
      { element: 'h2', id: 'after', location: at('ring') },
      { element: 'div', id: 'no-heading', location: at('Encrypt') },
    ];
    expect(findPassage({ content: TEXT, anchors }, [hit('Encrypt')])?.heading).toBe('steps');
    expect(findPassage({ content: TEXT, anchors }, [hit('Mac.')])?.heading).toBeUndefined();
  });

  test('a short text is shown whole', () => {
    expect(findPassage({ content: ' One word. ', anchors: [] }, [{ word: 'word', at: 1 }])?.text).toBe(
      'One word.',
    );
  });

  test('without a word there is no passage', () => {
    expect(findPassage({ content: TEXT, anchors: [] }, [])).toBeUndefined();
  });
});
