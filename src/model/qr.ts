import { generate } from 'lean-qr';

/** A QR code as the path of a picture: `size` squares wide and high, without the white border it needs. */
export interface QrPicture {
  size: number;
  path: string;
}

/** The white border around a QR code, in squares. Scanners need it. Source: ISO/IEC 18004. */
export const QUIET_ZONE = 4;

/** Draw a text as a QR code: dark squares side by side in a row become one bar. */
export function drawQr(text: string): QrPicture {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return { size: code.size, path };
}
