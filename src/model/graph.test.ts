import { describe, expect, test } from 'vitest';

import { findCycles, type GraphEdge, leadingTo, reachableFrom } from './graph.ts';

/** Read edges as people draw them: `a→b b→c`. */
const edgesOf = (drawing: string): GraphEdge[] =>
  drawing
    .split(' ')
    .filter(Boolean)
    .map((arrow) => {
      const [from = '', to = ''] = arrow.split('→');
      return { from, to };
    });

/** Draw a ring of nodes. */
const ring = (length: number, name = 'n'): GraphEdge[] =>
  Array.from({ length }, (_, index) => ({ from: `${name}${index}`, to: `${name}${(index + 1) % length}` }));

describe('what can be reached', () => {
  test('are the start and everything behind it, each with the shortest way', () => {
    expect([...reachableFrom('a', edgesOf('a→b b→c a→c c→d x→y'))]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 2],
    ]);
  });

  test('ends in a circle too', () => {
    expect([...reachableFrom('a', edgesOf('a→b b→a')).keys()]).toEqual(['a', 'b']);
  });

  test('is the start alone where nothing begins there', () => {
    expect([...reachableFrom('lost', edgesOf('a→b')).keys()]).toEqual(['lost']);
    expect([...reachableFrom('lost', []).keys()]).toEqual(['lost']);
  });
});

test('what leads to a goal are the goal and everything before it', () => {
  expect(leadingTo('c', edgesOf('a→b b→c c→d x→c y→d'))).toEqual(new Set(['c', 'b', 'x', 'a']));
});

describe('cycles', () => {
  test.each([
    ['', []],
    ['a→b b→c a→c', []],
    ['a→a', [['a']]],
    ['a→b b→a', [['a', 'b']]],
    ['x→a a→b b→c c→a', [['a', 'b', 'c']]],
    [
      'a→b b→a c→d d→c',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a→b b→a a→c c→a',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    [
      'a→b b→c c→b c→a',
      [
        ['b', 'c'],
        ['a', 'b', 'c'],
      ],
    ],
    ['a→b b→d a→c c→d', []],
    ['a→b a→b', []],
  ])('of “%s” are %j', (drawing, cycles) => {
    expect(findCycles(edgesOf(drawing))).toEqual(cycles);
  });

  test('of a ring of 5,000 nodes is the whole ring', () => {
    expect(findCycles(ring(5_000)).map(({ length }) => length)).toEqual([5_000]);
  });

  test('of 2,500 pairs are all 2,500', () => {
    const pairs = Array.from({ length: 2_500 }, (_, index) => ring(2, `pair${index}-`)).flat();
    expect(findCycles(pairs)).toHaveLength(2_500);
  });

  test('of a chain in which every node leads back to the first are as many as there are edges, not all', () => {
    const back = ring(5_000).map(({ from }) => ({ from, to: 'n0' }));
    const edges = [...ring(5_000).slice(0, -1), ...back.slice(1)];
    const listed = findCycles(edges).reduce((sum, { length }) => sum + length, 0);
    expect(listed).toBeGreaterThan(5_000);
    expect(listed).toBeLessThan(edges.length + 5_000);
  });

  test('takes time in step with the number of nodes', () => {
    /** Count how often the search looks at an edge: steps do not depend on how busy the machine is. */
    const stepsFor = (length: number) => {
      let steps = 0;
      const counted = ring(length).map(({ from, to }) => ({
        from,
        get to() {
          steps += 1;
          return to;
        },
      }));
      findCycles(counted);
      return steps;
    };
    expect(stepsFor(5_000)).toBe(10 * stepsFor(500));
  });
});
