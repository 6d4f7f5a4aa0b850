import sharp from 'sharp';

import mark from '../styles/mark.svg?raw';

/** The name mark, the one source of every icon: a rounded tile of 32 × 32 units, a line of a list and a tick. */
export const markSvg = mark;

/** How an icon sits on its square. */
interface Shape {
  /** Width and height in pixels. */
  pixels: number;
  /** The corners are cut by the system (phones): the tile fills its square, its drawing stays inside the safe circle. */
  isFilled?: boolean;
}

/** The icons in PNG that systems ask for, by their names without the ending. */
export const ICONS: Readonly<Record<string, Shape>> = {
  'apple-touch-icon': { pixels: 180, isFilled: true },
  'icon-192': { pixels: 192 },
  'icon-512': { pixels: 512 },
  // A system may cut away all but the middle 80 %. Source: w3.org/TR/appmanifest, “icon masks”.
  'maskable-192': { pixels: 192, isFilled: true },
  'maskable-512': { pixels: 512, isFilled: true },
};

/** Draw the mark as a PNG. */
export async function drawIcon({ pixels, isFilled = false }: Shape): Promise<Uint8Array<ArrayBuffer>> {
  const svg = isFilled ? mark.replace('0 0 32 32', '2 2 28 28').replace(/ rx="\d+"/, '') : mark;
  const density = (72 * pixels) / 28;
  const png = await sharp(Buffer.from(svg), { density })
    .resize(pixels, pixels)
    .png({ palette: true, colours: 64 })
    .toBuffer();
  return new Uint8Array(png);
}

/** Wrap a PNG of 32 × 32 pixels as `favicon.ico`, for what asks for that file by its name. */
export function toIco(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new DataView(new ArrayBuffer(22));
  // Type 1: an icon; one picture; 32 × 32 pixels; one plane; 32 bits each; its length; its offset.
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, 32);
  head.setUint8(7, 32);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}
