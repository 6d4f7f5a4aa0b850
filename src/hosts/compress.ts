import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files worth packing: text. Pictures and the index of Pagefind are packed already. */
const TEXT = /\.(?:css|csv|html|ics|js|json|md|svg|txt|webmanifest|xml)$/;
/** Smaller files travel in one packet, packed or not. Bytes. */
const SMALLEST = 1000;
/** How many files are packed side by side; Node packs as many at once as it has threads for it. */
const SIDE_BY_SIDE = 8;

const packers = [
  [
    '.br',
    (text: Buffer, quality: number) =>
      promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  ],
  ['.gz', (text: Buffer, quality: number) => promisify(gzip)(text, { level: Math.min(9, quality) })],
] as const;

/**
 * Write packed copies, `.br` and `.gz`, beside the text files of a built site, for servers that send them as they are.
 * Returns how many files got copies. Quality 11 packs best; less is faster.
 */
export async function compressSite(site: string, quality = 11): Promise<number> {
  const files = (await readdir(site, { recursive: true })).filter((file) => TEXT.test(file));
  let packed = 0;
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const path = join(site, file);
      const text = await readFile(path);
      if (text.length < SMALLEST) continue;
      await Promise.all(
        packers.map(async ([ending, pack]) => writeFile(path + ending, await pack(text, quality))),
      );
      packed += 1;
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return packed;
}
