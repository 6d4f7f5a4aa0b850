import { closest, distance } from 'fastest-levenshtein';

import type { ContentSources } from '../records.ts';

/** Find the valid name nearest to a wrong one, or nothing where none is near. */
export function nearestName(wrong: string, valid: readonly string[]): string | undefined {
  if (valid.length === 0) return undefined;
  const nearest = closest(wrong, [...valid]);
  // More than half of the letters would have to change: a guess would only mislead.
  return distance(wrong, nearest) > Math.ceil(wrong.length / 2) ? undefined : nearest;
}

/** Offer a name: “ Did you mean “x”?”, or nothing where there is none. */
export const offer = (name: string | undefined): string =>
  name === undefined ? '' : ` Did you mean “${name}”?`;

/** Offer the valid name nearest to a wrong one, or nothing where none is near. */
export const suggest = (wrong: string, valid: readonly string[]): string => offer(nearestName(wrong, valid));

/** Collect every reference that has a file, also one that cannot be read. */
export const knownRefs = (sources: ContentSources): Set<string> =>
  new Set([...sources.records, ...(sources.unreadable ?? [])].map(({ ref }) => ref));

/** Find the known reference nearest to an unknown one: the same id elsewhere, or a near id of its collection. */
export function nearestRef(ref: string, known: ReadonlySet<string>): string | undefined {
  const [collection = '', id = ''] = ref.split('/');
  const elsewhere = [...known].find((name) => name.endsWith(`/${id}`));
  if (elsewhere !== undefined) return elsewhere;
  const ids = [...known]
    .filter((name) => name.startsWith(`${collection}/`))
    .map((name) => name.split('/')[1] ?? '');
  const nearest = nearestName(id, ids) ?? ids.find((other) => holdsWords(other, id) || holdsWords(id, other));
  return nearest === undefined ? undefined : `${collection}/${nearest}`;
}

/** Tell whether an id has all words of another one: files are often renamed by a word more or less. */
const holdsWords = (id: string, part: string): boolean =>
  new Set(part.split('-')).isSubsetOf(new Set(id.split('-')));

/**
 * Guess which reference an author means: the one written, or the nearest known one.
 * A slip is reported where it stands; the page it means must not be reported as unused on top.
 */
export const meantBy = (ref: string, known: ReadonlySet<string>): string =>
  known.has(ref) ? ref : (nearestRef(ref, known) ?? ref);
