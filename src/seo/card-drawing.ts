import type { Card } from './card.ts';

/** The size of a preview picture in pixels, as every chat and network asks for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** One box of a drawing, as Satori takes it: CSS boxes without CSS files. */
export interface Drawing {
  type: string;
  props: Record<string, unknown>;
}

/** The colours of `tokens.css` that a picture uses. */
const COLOURS = ['paper', 'ink', 'muted', 'accent', 'on-accent', 'tint', 'signal'] as const;
export type Colours = Record<(typeof COLOURS)[number], string>;

/** Read the colours of the light theme out of the text of `src/styles/tokens.css`. */
export function lightColoursOf(css: string): Colours {
  const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const read = (name: string) => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(light)?.[1];
    if (value !== undefined) return value.trim();
    throw new Error(
      `src/styles/tokens.css has no “--${name}” in its first :root. Preview pictures use it; add it.`,
    );
  };
  return Object.fromEntries(COLOURS.map((name) => [name, read(name)])) as Colours;
}

const box = (style: Record<string, string | number>, ...children: (Drawing | string)[]): Drawing => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Draw a card: kind, title, what to do first, and whose site it is. */
export function drawCard({ kind, title, lead, siteName }: Card, colours: Colours): Drawing {
  const page = {
    ...CARD_SIZE,
    boxSizing: 'border-box',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: '48px 72px',
    borderTop: `16px solid ${colours.accent}`,
    background: colours.paper,
    color: colours.ink,
  };
  return box(
    page,
    box(
      { flexDirection: 'column', gap: 14 },
      ...(kind === undefined ? [] : [box({ fontSize: 34, color: colours.muted }, kind)]),
      box(
        { fontSize: titleSize(title), fontWeight: 700, lineHeight: 1.15, lineClamp: 4, display: 'block' },
        title,
      ),
    ),
    box(
      { flexDirection: 'column', gap: 30 },
      ...(lead ? [drawLead(lead, colours)] : []),
      box(
        { alignItems: 'center', gap: 20, fontSize: 34, fontWeight: 700, color: colours.accent },
        drawMark(colours),
        siteName,
      ),
    ),
  );
}

/** Choose the size of a title: a long message must fit too, a short one must be seen in a small preview. */
const titleSize = ({ length }: string): number => (length <= 45 ? 76 : length <= 90 ? 58 : 48);

const drawLead = ({ label, words }: NonNullable<Card['lead']>, colours: Colours): Drawing =>
  box(
    { flexDirection: 'column', gap: 6, padding: '20px 28px', borderRadius: 16, background: colours.tint },
    box({ fontSize: 30, color: colours.muted, display: 'block', lineClamp: 1 }, label),
    words.length <= 42
      ? box({ fontSize: 42, fontWeight: 700, display: 'block', lineClamp: 1 }, words)
      : box({ fontSize: 34, fontWeight: 700, display: 'block', lineClamp: 2 }, words),
  );

/** Draw the mark of the site: the same lines as `components/ui/Mark.astro`. */
function drawMark(colours: Colours): Drawing {
  const line = (d: string, stroke: string, width: number): Drawing => ({
    type: 'path',
    props: {
      d,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  });
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: 54,
      height: 54,
      children: [
        { type: 'rect', props: { width: 32, height: 32, rx: 7, fill: colours.accent } },
        line('M9 17.5l5 5L23.5 12', colours['on-accent'], 3.4),
        line('M9 10.5h8', colours.signal, 3),
      ],
    },
  };
}
