import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** What is read on what. */
const TEXT_ON: readonly (readonly [text: string, backgrounds: readonly string[]])[] = [
  ['ink', ['paper', 'surface', 'tint', 'safe']],
  ['muted', ['paper', 'surface', 'tint', 'safe']],
  ['accent', ['paper', 'surface', 'tint', 'safe']],
  ['on-accent', ['accent']],
  ['safe-ink', ['safe']],
  ['warn-ink', ['warn']],
  ['risk-ink', ['risk']],
];
/** Lines that carry a meaning: the focus ring, the edges of what is safe and what is not. */
const LINES = ['focus', 'safe-line', 'warn-line', 'risk-line', 'muted'];

/** Read the colours between the first brace after a mark and the next closing one. */
function coloursAfter(mark: string): ReadonlyMap<string, string> {
  const [, block = ''] = new RegExp(`${mark} \\{([^}]*)\\}`).exec(css) ?? [];
  return new Map(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Get how light a colour is, from 0 to 1. Source: WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Get the contrast of two colours, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000', '#fff')).toBe(21);
});

describe.each([
  ['light', coloursAfter(':root')],
  ['dark', coloursAfter('@variant dark')],
])('in the %s theme', (_, colours) => {
  const of = (name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`tokens.css has no “--${name}” in this theme.`);
    return value;
  };

  const pairs = TEXT_ON.flatMap(([text, backgrounds]) =>
    backgrounds.map((background) => [text, background] as const),
  );
  test.each(pairs)('“%s” is read on “%s” with a contrast of 7 or more', (text, background) => {
    expect(contrast(of(text), of(background))).toBeGreaterThanOrEqual(7);
  });

  test.each(LINES)('the line “%s” is seen on every background of a page', (line) => {
    for (const background of ['paper', 'surface']) {
      expect(contrast(of(line), of(background))).toBeGreaterThanOrEqual(3);
    }
  });
});
