import { describe, expect, test } from 'vitest';

import { anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { messageClash, sameWords } from './message-clash.ts';

describe('two errors that claim one message', () => {
  test('are one issue, at the later file, whatever the case, the signs and the slots', () => {
    const found = findingsOf(
      messageClash,
      anError('a', { messages: ['Other', '“{device}” could not be backed up.'] }),
      anError('b', { messages: ['{number} Could not be backed up'] }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/b.mdx:12 [messages.0] message-clash
        “{number} Could not be backed up” is claimed by “errors/a” too. Remove it from one, or name each other under “sharedWith:” in both."
    `);
  });

  test('are one issue where only one side names the other', () => {
    const found = findingsOf(
      messageClash,
      anError('a', { messages: ['No space'], sharedWith: ['errors/b'] }),
      anError('b', { messages: ['No space'] }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/b.mdx:12 [messages.0] message-clash
        “No space” is claimed by “errors/a” too. Remove it from one, or name each other under “sharedWith:” in both."
    `);
    const otherSide = findingsOf(
      messageClash,
      anError('a', { messages: ['No space'] }),
      anError('b', { messages: ['No space'], sharedWith: ['errors/a'] }),
    );
    expect(otherSide).toBe(found.replace(':23', ':22'));
  });

  test('are none where both name each other', () => {
    const found = findingsOf(
      messageClash,
      anError('a', { messages: ['No space'], sharedWith: ['errors/b'] }),
      anError('b', { messages: ['No space'], sharedWith: ['errors/a'] }),
    );
    expect(found).toBe('');
  });
});

test('three errors with one message clash in pairs', () => {
  const messages = ['No space'];
  const found = findingsOf(
    messageClash,
    anError('a', { messages, sharedWith: ['errors/b'] }),
    anError('b', { messages, sharedWith: ['errors/a'] }),
    anError('c', { messages }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/errors/c.mdx:12 [messages.0] message-clash
      “No space” is claimed by “errors/a” too. Remove it from one, or name each other under “sharedWith:” in both.
    content/errors/c.mdx:12 [messages.0] message-clash
      “No space” is claimed by “errors/b” too. Remove it from one, or name each other under “sharedWith:” in both."
  `);
});

describe('codes', () => {
  test('clash in any case of letters', () => {
    const found = findingsOf(
      messageClash,
      anError('a', { messages: [], codes: ['0xE8000015'] }),
      anError('b', { messages: [], codes: ['205', '0xe8000015'] }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/b.mdx:15 [codes.1] message-clash
        “0xe8000015” is claimed by “errors/a” too. Remove it from one, or name each other under “sharedWith:” in both."
    `);
  });

  test('differ by their sign', () => {
    expect(findingsOf(messageClash, anError('a', { codes: ['3'] }), anError('b', { codes: ['-3'] }))).toBe(
      '',
    );
  });

  test('do not clash with messages', () => {
    expect(
      findingsOf(messageClash, anError('a', { codes: ['205'] }), anError('b', { messages: ['205'] })),
    ).toBe('');
  });
});

test('one error may list two spellings of its own message', () => {
  expect(findingsOf(messageClash, anError('a', { messages: ['No space', 'No space.'] }))).toBe('');
});

test('messages of slots or signs alone are compared as they are written', () => {
  expect(sameWords('{device} – {size}!')).toBe('');
  expect(
    findingsOf(
      messageClash,
      anError('a', { messages: ['{device}'] }),
      anError('b', { messages: ['{size}'] }),
    ),
  ).toBe('');
});
