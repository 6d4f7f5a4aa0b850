import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import latin from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?inline';
import latinBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?inline';
import latinExt from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?inline';
import latinExtBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?inline';
import type { Font } from 'satori';

/** Where pictures wait for the next build. `npm ci` empties it with the rest of node_modules. */
const CACHE = join(process.cwd(), 'node_modules/.cache/preview-pictures');

/** The packages a picture depends on, each pinned to one version: a new version makes new pictures. */
const MAKERS = ['satori', 'sharp', '@fontsource/atkinson-hyperlegible'];

/** A size in pixels. */
interface Size {
  width: number;
  height: number;
}

const versions = (): string => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return MAKERS.map((name) => `${name}@${dependencies[name] ?? ''}`).join(' ');
};

/** Turn a drawing into a PNG. The same drawing is made once; later builds take it from the cache. */
export async function pictureOf(
  drawing: object,
  size: Size,
  cache = CACHE,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256')
    .update(JSON.stringify([versions(), size, drawing]))
    .digest('hex');
  const file = join(cache, `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await paint(drawing, size);
  mkdirSync(cache, { recursive: true });
  // Two builds may run at once: no one may read half a picture.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, png);
  renameSync(unfinished, file);
  return png;
}

/** Paint a drawing. The makers are loaded here, so that a build with a full cache never loads them. */
async function paint(drawing: object, size: Size): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const svg = await satori(drawing as Parameters<typeof satori>[0], { ...size, fonts: FONTS });
  // A palette without dithering: text on a flat ground needs few colours, and the file has half the size.
  const png = sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, effort: 1 });
  return new Uint8Array(await png.toBuffer());
}

/** The font of the pictures: Latin letters, then those of other European languages. */
const FONTS: Font[] = [
  { data: latin, weight: 400 as const },
  { data: latinBold, weight: 700 as const },
  { data: latinExt, weight: 400 as const },
  { data: latinExtBold, weight: 700 as const },
].map(({ data, weight }) => ({
  name: 'Atkinson Hyperlegible',
  data: Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'),
  weight,
  style: 'normal',
}));
