/** Many pages as one file. What stands on several pages is in it once. */
export interface Pack {
  /** Pieces of HTML. Put together in the order of a page, they are its text again. */
  parts: string[];
  /** Path from the site’s root (`/errors/x/`) → the numbers of its parts. */
  pages: Record<string, number[]>;
  /** Paths that lead on: old addresses, and short codes in small letters. */
  redirects: Record<string, string>;
}

/**
 * Where a page is cut: before each block. Header, styles and the steps of a fix are the same on many pages, so a pack
 * has a tenth of the bytes of its pages. Cutting finer saves no more, cutting at sections only doubles it.
 */
const CUTS =
  /(?=<(?:style|section|header|footer|main|article|li|p|script|h[1-6]|[ou]l|div|nav|form|details)\b|<\/(?:style|main|section|article|head)>)/;

/** Put pages into one pack. The same pages, in the same order, give the same pack. */
export function packPages(
  pages: ReadonlyMap<string, string>,
  redirects: Readonly<Record<string, string>> = {},
): Pack {
  const numbers = new Map<string, number>();
  const numberOf = (part: string): number => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
  const packed = [...pages].map(([path, html]) => [path, html.split(CUTS).map(numberOf)] as const);
  return { parts: [...numbers.keys()], pages: Object.fromEntries(packed), redirects: { ...redirects } };
}

/** Take a page out of a pack: its HTML, byte for byte. `undefined`: the pack does not hold it. */
export const unpackPage = ({ pages, parts }: Pack, path: string): string | undefined =>
  pages[path]?.map((number) => parts[number] ?? '').join('');
