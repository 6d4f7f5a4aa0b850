import { expect, test } from 'vitest';

import { drawCard, lightColoursOf } from './card-drawing.ts';

const css = `
  @theme { --color-ink: var(--ink); }
  :root { --paper: #faf8f3; --ink: #16211f; --muted: #47524f; --accent: #0d4a47;
    --on-accent: #fff; --tint: #e2eeeb; --signal: #f2b84b; }
  @media (prefers-color-scheme: dark) { :root { --paper: #101715; } }
`;

test('the colours are those of the light theme', () => {
  expect(lightColoursOf(css)).toMatchObject({ paper: '#faf8f3', ink: '#16211f', 'on-accent': '#fff' });
});

test('a colour that is gone is named', () => {
  expect(() => lightColoursOf(css.replace('--tint', '--shade'))).toThrowErrorMatchingInlineSnapshot(
    `[Error: src/styles/tokens.css has no “--tint” in its first :root. Preview pictures use it; add it.]`,
  );
});

test('a drawing has all words of its card, and a longer title gets smaller letters', () => {
  const draw = (title: string) =>
    JSON.stringify(
      drawCard(
        { kind: 'Fix', title, lead: { label: '3 minutes', words: 'Nothing is lost' }, siteName: 'Help' },
        lightColoursOf(css),
      ),
    );
  for (const words of ['Fix', 'Restart', '3 minutes', 'Nothing is lost', 'Help']) {
    expect(draw('Restart')).toContain(`"${words}"`);
  }
  const sizeOf = (title: string) => Number(/"fontSize":(\d+),"fontWeight":700/.exec(draw(title))?.[1]);
  const sizes = [20, 60, 120].map((length) => sizeOf('x'.repeat(length)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});
