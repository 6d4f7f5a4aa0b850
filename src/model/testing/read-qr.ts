import readImage from 'qr/decode.js';

import { QUIET_ZONE, type QrPicture } from '../qr.ts';

/** How many pixels wide a square of the code is painted. */
const SCALE = 4;

/** Read the text of a QR code from its picture, as a camera would: another library paints and reads it. */
export function readQr({ size, path }: QrPicture): string {
  const width = (size + 2 * QUIET_ZONE) * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const from = ((Number(y) + QUIET_ZONE) * SCALE + row) * width + (Number(x) + QUIET_ZONE) * SCALE;
      for (let pixel = from; pixel < from + Number(length) * SCALE; pixel += 1) {
        data.fill(0, pixel * 4, pixel * 4 + 3);
      }
    }
  }
  // Slow machines have more time than a frame of a film.
  return readImage({ width, height: width, data }, { timeLimit: 5000 });
}
