import type { Surface } from '../schema/error-message.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { CauseArticle, FixPage } from './library.ts';

/** One part of an index page: an anchor, a heading, and what stands under it. */
export interface IndexGroup<T> {
  id: string;
  title: string;
  members: readonly T[];
}

/** Where a reader can look, as the choices on the page of all messages. */
export const SEEN_ON = {
  iphone: 'iPhone',
  mac: 'Mac',
  windows: 'Windows',
  tools: 'Other tools',
} as const;
export type SeenOn = keyof typeof SEEN_ON;

const SEEN_ON_SURFACE: Record<Surface, readonly SeenOn[]> = {
  iphone: ['iphone'],
  'mac-finder': ['mac'],
  'windows-apple-devices': ['windows'],
  'windows-itunes': ['windows'],
  'third-party': ['tools'],
  any: ['iphone', 'mac', 'windows'],
};

/** Say on which devices an error can be seen. */
export const seenOn = (surface: Surface): readonly SeenOn[] => SEEN_ON_SURFACE[surface];

/** Part codes by their family: the same prefix comes from the same part of the system. */
export const codesByFamily = (codes: readonly CatalogueEntry[]): IndexGroup<CatalogueEntry>[] =>
  groupsOf(
    codes,
    { e8: 'Codes that begin with 0xE8', mb: 'MBErrorDomain codes', other: 'Other codes and numbers' },
    ({ text }) => (/^0xE8/i.test(text) ? 'e8' : text.startsWith('MBErrorDomain/') ? 'mb' : 'other'),
  ).map((family) =>
    // A dictionary puts 0xE80000C0 before 0xE8000001: to a reader they are numbers.
    family.id === 'e8'
      ? { ...family, members: [...family.members].sort((a, b) => Number(a.text) - Number(b.text)) }
      : family,
  );

/** Part fixes by where they are done, the quickest first. */
export const fixesByPlace = (fixes: readonly FixPage[]): IndexGroup<FixPage>[] =>
  groupsOf(
    [...fixes].sort((a, b) => a.data.minutes - b.data.minutes || (a.data.title < b.data.title ? -1 : 1)),
    {
      iphone: 'On the iPhone alone',
      computer: 'On a computer alone',
      both: 'On the iPhone and a computer',
      anywhere: 'On any device',
    },
    ({ data: { where } }) => {
      const onIphone = where.some((place) => place.endsWith('iphone'));
      const onComputer = where.some((place) => ['mac', 'windows', 'linux', 'computer'].includes(place));
      if (onIphone && onComputer) return 'both';
      return onIphone ? 'iphone' : onComputer ? 'computer' : 'anywhere';
    },
  );

/** Part causes by what they stop: backups to iCloud, backups to a computer, or both. */
export const causesByWay = (causes: readonly CauseArticle[]): IndexGroup<CauseArticle>[] =>
  groupsOf(
    causes,
    { icloud: 'Backups to iCloud', computer: 'Backups to a computer', both: 'Every kind of backup' },
    ({ data: { affects } }) => {
      const toIcloud = affects.filter(
        (id) => id === 'icloud' || id === 'new-iphone-temporary-storage',
      ).length;
      return toIcloud === 0 ? 'computer' : toIcloud === affects.length ? 'icloud' : 'both';
    },
  );

/** Part members by a key, in the order of the titles; groups without members are left out. */
function groupsOf<T, Id extends string>(
  members: readonly T[],
  titles: Record<Id, string>,
  idOf: (member: T) => Id,
): IndexGroup<T>[] {
  const byId = Map.groupBy(members, idOf);
  return (Object.entries(titles) as [Id, string][]).flatMap(([id, title]) => {
    const found = byId.get(id);
    return found ? [{ id, title, members: found }] : [];
  });
}
