import type { HTMLElement } from 'node-html-parser';

import { type BuiltSite, resolveHere } from './built-site.ts';

/** One way a reader can go: the answer or the exit, and where it leads. */
export interface Way {
  /** `yes`, `no`, `cannot`, `different`, or the key of an answer. A plain link has none. */
  choice: string | undefined;
  to: string;
}

/** The two outcomes. Whoever is there has arrived. */
export const OUTCOMES = ['/fixed/', '/help/'] as const;

/**
 * List the ways on from an address, as the built page offers them without a script: the exits and answers there,
 * or all its links where it has neither (the home page, an index, the reasons under “I cannot do this”).
 */
export function waysFrom(site: BuiltSite, address: string): Way[] {
  const { page, place } = placeAt(site, address);
  const choices = place.querySelectorAll('a[data-exit], a[data-answer]');
  return (choices.length > 0 ? choices : place.querySelectorAll('a[href]')).flatMap((link) => {
    const target = resolveHere(site, page, link.getAttribute('href') ?? '');
    // A file to read, such as the licences, leads no further.
    if (!target || site.hasFile(target.path)) return [];
    const choice = link.getAttribute('data-exit') ?? link.getAttribute('data-answer');
    return [{ choice, to: target.anchor === '' ? target.path : `${target.path}#${target.anchor}` }];
  });
}

/** Find every address a reader comes to by answering. Searching anew is not answering. */
export function walk(site: BuiltSite, starts: readonly string[]): Map<string, Way[]> {
  const seen = new Map<string, Way[]>();
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    const ways = isOutcome(at) ? [] : waysFrom(site, at).filter(({ choice }) => choice !== 'different');
    seen.set(at, ways);
    waiting.push(...ways.map(({ to }) => to));
  }
  return seen;
}

/** Say “no” until there is no further “no”: the fixes on the way, and where it ends. Throws on a circle. */
export function sayNo(site: BuiltSite, start: string): { fixes: string[]; end: string } {
  const fixes: string[] = [];
  const seen = new Set<string>();
  for (let at = start; ;) {
    if (seen.has(at)) throw new Error(`Saying “no” from ${start} comes back to ${at}.`);
    seen.add(at);
    const { page, place } = placeAt(site, at);
    const here = place.hasAttribute('data-fix')
      ? place
      : place.querySelector('[data-fix], a[data-exit="no"]');
    const fix = here?.getAttribute('data-fix');
    if (fix !== undefined) fixes.push(fix);
    const link = fix === undefined ? here : here?.querySelector('a[data-exit="no"]');
    const target = link && resolveHere(site, page, link.getAttribute('href') ?? '');
    if (!target) return { fixes, end: at };
    at = target.anchor === '' ? target.path : `${target.path}#${target.anchor}`;
  }
}

/** Tell whether an address is an outcome, or a part of its page. */
const isOutcome = (address: string): boolean => OUTCOMES.some((path) => address.split('#')[0] === path);

/** Get the part of a page that an address names; from a heading, what stands around it. */
function placeAt(site: BuiltSite, address: string) {
  const [path = '', anchor] = address.split('#');
  const page = site.pages.get(path);
  if (!page) throw new Error(`No page was built for ${address}.`);
  const main = page.root.querySelector('main');
  const named = anchor === undefined ? main : page.root.querySelector(`[id="${anchor}"]`);
  if (!main || !named) throw new Error(`${page.file} has no ${named ? '<main>' : `#${anchor ?? ''}`}.`);
  let place: HTMLElement | null = named;
  while (place && place !== main && place.querySelector('a[href]') === null) place = place.parentNode;
  return { page, place: place ?? main };
}
