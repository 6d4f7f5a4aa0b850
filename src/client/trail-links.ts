import { nextUntried, toQuery, type Trail, type TriedResult, withAnswer, withTried } from '../model/trail.ts';

/** The path the site lives under, with its last slash. */
const BASE = import.meta.env.BASE_URL;

/** The page a reader is on, as far as the trail needs it. */
export interface PageFacts {
  /** The article: `errors/backup-slow`. */
  article: string | undefined;
  /** The question and the questions that lead to it. */
  question: string | undefined;
  path: string[];
}

/** Read what kind of page this is from its markup. */
export function readPageFacts(): PageFacts {
  const question = document.querySelector<HTMLElement>('[data-question]');
  return {
    article: document.querySelector<HTMLElement>('[data-article]')?.dataset['article'],
    question: question?.dataset['question'],
    path: question?.dataset['path']?.split(',').filter(Boolean) ?? [],
  };
}

/** Write the trail into every link of this site, each with what following it adds. */
export function writeTrailIntoLinks(trail: Trail, page: PageFacts): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    writeTrailIntoLink(link, trail, page);
  }
}

/** Write the trail into one link: search results come after the page. */
export function writeTrailIntoLink(link: HTMLAnchorElement, trail: Trail, page: PageFacts): void {
  // A place on this page keeps the address as it is now: the trail, and what a list is narrowed to.
  if (link.getAttribute('href')?.startsWith('#')) return;
  const address = new URL(link.href, location.href);
  if (address.origin !== location.origin || !address.pathname.startsWith(BASE)) return;
  if (link.hasAttribute('data-trail-clear')) return;
  const after = trailAfter(link, trail, page);
  const from = fromOf(address, page);
  const query = [toQuery(after), from === undefined ? '' : `from=${from}`].filter(Boolean).join('&');
  // An address without a trail stays as it was built: a link to a place on this page must not reload it.
  if (query === '' && address.search === '') return;
  link.href = `${address.pathname}${query === '' ? '' : `?${query}`}${address.hash}`;
}

/** Note the address of every link as it is printed: somebody types it, so it has no trail. print-ways.css shows it. */
export function notePrintedAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a:not([href^="#"])')) {
    if (link.origin === location.origin) link.dataset['paper'] = link.pathname + link.hash;
  }
}

/** Work out the trail after following a link. */
function trailAfter(link: HTMLAnchorElement, trail: Trail, page: PageFacts): Trail {
  const fix = link.closest<HTMLElement>('[data-fix]')?.dataset['fix'];
  const exit = link.dataset['exit'];
  const answer = link.dataset['answer'];
  if (fix !== undefined && (exit === 'yes' || exit === 'no' || exit === 'different')) {
    return withTried(trail, fix, exit satisfies TriedResult, page.article);
  }
  const isReason = exit === 'cannot' ? !leadsToReasons(link) : link.closest('.reasons') !== null;
  if (fix !== undefined && isReason) return withTried(trail, fix, 'cannot', page.article);
  // Who asks for help from an article saw what it is about.
  const isHelp = new URL(link.href).pathname === `${BASE}help/`;
  if (isHelp && page.article !== undefined) return { ...trail, seen: new Set([...trail.seen, page.article]) };
  if (answer === undefined) return trail;
  if (page.question !== undefined) return withAnswer(trail, page.path, page.question, answer);
  // “What did you see?” on a fix page: the fix was tried for that article, and did not help.
  const ownFix = document.querySelector<HTMLElement>('[data-used-for]') && fixOfPage();
  return ownFix ? withTried(trail, ownFix, trail.tried.get(ownFix) ?? 'no', answer) : trail;
}

/** Get the fix a fix page is about. */
const fixOfPage = (): string | undefined => document.querySelector<HTMLElement>('[data-fix]')?.dataset['fix'];

/** Say where a reader comes from who opens a fix page from an article; other links keep what they have. */
function fromOf(address: URL, { article }: PageFacts): string | undefined {
  if (article !== undefined && address.pathname.startsWith(`${BASE}fixes/`)) return article;
  const from = address.searchParams.get('from');
  return from !== null && /^[a-z]+\/[a-z0-9-]+(?:~[a-z0-9-]+)?$/.test(from) ? from : undefined;
}

/** Links that lead on to the next section: “no”, “I cannot do this” where a fix has no reasons, and the last of the reasons. */
const LEADS_ON = ':is([data-exit="no"], [data-exit="cannot"], .reasons li:last-child a)';

/** Let everything that leads on in an article lead to the first fix not tried yet, and let each “no” say so in its words. */
export function skipTriedFixes(trail: Trail): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.fix[data-position]')];
  const fixes = sections.map(({ id }) => id);
  const last = sections.at(-1)?.querySelector<HTMLAnchorElement>('[data-exit="no"]');
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`[data-article] ${LEADS_ON}`)) {
    const position = Number(link.closest<HTMLElement>('.fix')?.dataset['position'] ?? 0);
    // To the reasons of a fix, or out after the last one: nothing to skip.
    if (leadsToReasons(link) || position === sections.length || !last) continue;
    const following = nextUntried(fixes, position, trail);
    const target = sections.find(({ id }) => id === following);
    link.href = target ? `${location.pathname}#${target.id}` : last.href;
    const words = link.dataset['exit'] === 'no' && link.querySelector('span')?.lastChild;
    // The “No” before it stays, in its own letters.
    if (words) words.textContent = target ? `. Go to ${nameOf(target)}` : afterNo(last);
  }
}

/** Get what a “no” says after its first word. */
const afterNo = (link: HTMLAnchorElement): string => link.querySelector('span')?.lastChild?.textContent ?? '';

/** Tell whether a link leads to the reasons why something cannot be done. */
const leadsToReasons = ({ hash }: HTMLAnchorElement): boolean =>
  document.getElementById(hash.slice(1))?.matches('.reasons') ?? false;

/** Name a section as links to it do: “fix 3: Check the Wi-Fi network”. */
export const nameOf = (section: HTMLElement): string =>
  `fix ${section.dataset['position'] ?? ''}: ${section.querySelector('.fix-title')?.textContent ?? ''}`;
