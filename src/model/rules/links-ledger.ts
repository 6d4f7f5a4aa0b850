import type { PageOrSection, Ref } from '../../schema/reference.ts';
import type { Issue } from '../issues.ts';
import { sectionsIn, type Unrecorded, unrecordedIn } from '../ledger.ts';
import { findMoved, type IsThere } from '../moved.ts';
import { type ContentSources, lineOf } from '../records.ts';
import { knownRefs, nearestRef } from './names.ts';
import type { Rule } from './rule.ts';

/**
 * Find pages, sections and codes missing from `content/links.yaml`, published ones that vanished without an alias,
 * and aliases of something that is still there.
 */
export const linksLedger: Rule = ({ sources }) => {
  const { file, data, lines, isUnreadable } = sources.links;
  if (isUnreadable) return [];
  const issue = (field: string, message: string): Issue => ({
    code: 'links-ledger',
    file,
    line: lineOf(lines, field),
    message,
  });

  const unrecorded = unrecordedIn(sources);
  const isThere = mayBeThere(sources);
  const moved = findMoved(data, isThere);
  const published = new Set<PageOrSection>(data.published);
  const isLost = (ref: Ref) => published.has(ref) && !isThere(ref) && !moved.has(ref);
  const fresh = new Set<string>(unrecorded.filter(({ page }) => page).map(({ ref }) => ref));
  const vanished = data.published.flatMap((place, index) => {
    const [ref, fix] = place.split('#') as [Ref, string | undefined];
    // With its page or its fix gone, a section is not reported again; nor is an alias that leads nowhere.
    const isTold = fix !== undefined && (isLost(ref) || isLost(`fixes/${fix}`));
    if (isThere(place) || moved.has(place) || isTold || Object.hasOwn(data.aliases, place)) return [];
    return [issue(`published.${index}`, vanishedWords(place, fresh, isThere))];
  });
  const alive = (Object.keys(data.aliases) as PageOrSection[])
    .filter(isThere)
    .map((place) =>
      issue(
        `aliases.${place}`,
        `“${place}” is an alias and a ${place.includes('#') ? 'section' : 'page'} at once. Remove the alias.`,
      ),
    );
  return [...unrecorded.map((missing) => issue('', missingWords(missing))), ...vanished, ...alive];
};

/** Make a test for what is there today. Nobody knows the sections of a page that cannot be read: all of them may be there. */
function mayBeThere(sources: ContentSources): IsThere {
  const known = knownRefs(sources);
  const unreadable = new Set<string>((sources.unreadable ?? []).map(({ ref }) => ref));
  const sections = new Set<string>([...sectionsIn(sources).values()].flat());
  return (place) => known.has(place) || sections.has(place) || unreadable.has(place.split('#')[0] ?? '');
}

/** Say what the ledger lacks of one file: how many links, and which. */
function missingWords({ ref, page, sections, code }: Unrecorded): string {
  const [section, ...others] = sections.map((place) => `#${place.split('#')[1] ?? ''}`);
  const parts = [
    page ? 'the page' : '',
    section === undefined
      ? ''
      : others.length === 0
        ? `the section ${section}`
        : `${sections.length} sections`,
    code ? 'the code' : '',
  ].filter((part) => part !== '');
  const count = Number(page) + sections.length + Number(code);
  const list = new Intl.ListFormat('en-GB').format(parts);
  const links = count === 1 ? '1 link that is' : `${count} links that are`;
  return `“${ref}” has ${links} not recorded: ${list}. Run “npm run links”.`;
}

/** Say that something published is gone, and which line would lead on from it. */
function vanishedWords(place: PageOrSection, fresh: ReadonlySet<string>, isThere: IsThere): string {
  const [ref, fix] = place.split('#') as [Ref, string | undefined];
  if (fix === undefined) {
    const renamed = nearestRef(ref, fresh) ?? '<new reference>';
    return `“${ref}” was published and is gone. Bring it back, or add “${ref}: ${renamed}” under “aliases:”.`;
  }
  const target = isThere(`fixes/${fix}`) ? `fixes/${fix}` : ref;
  return `The section “${place}” was published and is gone. Put the fix back, or add “${place}: ${target}” under “aliases:”.`;
}
