import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { parseBody } from '../mdx/body.ts';
import { type BodyNode, walkBody } from '../model/body.ts';
import { toMarkdown } from '../model/markdown.ts';
import { readContent } from './read.ts';

const { sources } = readContent(join(import.meta.dirname, '../..'));
const bodies = sources.records.flatMap(({ ref, body }) => (body ? [{ ref, body }] : []));
const context = {
  paths: sources.paths.data,
  addressOf: (path: string) => `https://help.example.org${path}`,
  page: 'https://help.example.org/page/',
};

/** Read what is written in Markdown as a program would. */
const readBack = (body: BodyNode): BodyNode => parseBody(toMarkdown(body, context), 0);

const named = (body: BodyNode, name: string) =>
  [...walkBody(body)].filter(({ node }) => (node.name ?? node.type) === name);

/** List the words of a body: texts and codes, without spaces, so that line breaks do not count. */
const wordsOf = (body: BodyNode): string[] =>
  [...walkBody(body)]
    .filter(({ node }) => node.type === 'text' || node.type === 'inlineCode')
    .flatMap(({ node }) => (node.value ?? '').split(/\s+/))
    .filter((word) => word !== '');

/** List the words that do not come in the same order in a longer list of words. */
function missingFrom(words: readonly string[], all: readonly string[]): string[] {
  // Words may be glued to the ones around them, so letters are compared, not words.
  const letters = all.join('');
  let at = 0;
  return words.filter((word) => {
    const found = letters.indexOf(word, at);
    if (found >= 0) at = found + word.length;
    return found < 0;
  });
}

describe('Markdown of the real content, read back', () => {
  test('has every word of every body, in order', () => {
    const lost = bodies.map(({ ref, body }) => ({
      ref,
      words: missingFrom(wordsOf(body), wordsOf(readBack(body))),
    }));
    expect(lost.filter(({ words }) => words.length > 0)).toEqual([]);
    expect(lost.length).toBeGreaterThan(200);
  });

  test('has a numbered list for each <Steps>, with as many entries as steps', () => {
    const lengthsIn = (body: BodyNode) =>
      [...walkBody(body)]
        .filter(({ node }) => node.name === 'Steps' || node.ordered === true)
        .map(
          ({ node }) =>
            node.children?.filter(({ type, name }) => type === 'listItem' || name === 'Step').length,
        );
    for (const { ref, body } of bodies) {
      expect({ ref, lengths: lengthsIn(readBack(body)) }).toEqual({ ref, lengths: lengthsIn(body) });
    }
  });

  test('has every link as a full address', () => {
    for (const { ref, body } of bodies) {
      const links = named(readBack(body), 'link').map(({ node }) => node.url ?? '');
      const wanted =
        named(body, 'link').length +
        named(body, 'FitCalculator').length +
        named(body, 'TimeCalculator').length;
      expect({
        ref,
        count: links.length,
        relative: links.filter((url) => !url.startsWith('https://')),
      }).toEqual({
        ref,
        count: wanted,
        relative: [],
      });
    }
  });

  test('has no component, no HTML and no {braces} left', () => {
    for (const { ref, body } of bodies) {
      const types = new Set([...walkBody(readBack(body))].map(({ node }) => node.type));
      const left = [...types].filter((type) => type.startsWith('mdx') || type === 'html');
      expect({ ref, left }).toEqual({ ref, left: [] });
    }
  });
});
