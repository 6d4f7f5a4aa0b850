import { expect, test } from 'vitest';

import { isComponent, textOf, walkBody } from './body.ts';
import { aBody, bold, component, inSentence, other, paragraph } from './testing/bodies.ts';

const body = aBody(
  component('Note', {}, paragraph('Tap ', bold('Back Up Now'), inSentence('Path'), '.')),
  other('code', { value: 'not words' }),
);

test('a body is walked in reading order, each node with its parent', () => {
  const names = [...walkBody(body)].map(
    ({ node, parent }) => `${parent?.type ?? ''} > ${node.name ?? node.type}`,
  );
  expect(names).toEqual([
    ' > root',
    'root > Note',
    'mdxJsxFlowElement > paragraph',
    'paragraph > text',
    'paragraph > strong',
    'strong > text',
    'paragraph > Path',
    'paragraph > text',
    'root > code',
  ]);
});

test('components are the elements of MDX, in a line or on their own', () => {
  expect([...walkBody(body)].filter(({ node }) => isComponent(node)).map(({ node }) => node.name)).toEqual([
    'Note',
    'Path',
  ]);
});

test('the text of a body are its words, without code', () => {
  expect(textOf(body)).toBe('Tap Back Up Now.');
});
