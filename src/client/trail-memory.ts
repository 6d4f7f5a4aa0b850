import { droppedAnswers, isEmptyTrail, parseTrail, type Trail, type TriedResult } from '../model/trail.ts';
import {
  nameOf,
  notePrintedAddresses,
  type PageFacts,
  readPageFacts,
  skipTriedFixes,
  writeTrailIntoLink,
  writeTrailIntoLinks,
} from './trail-links.ts';

/** What came of a fix, as its mark says. */
const MARKS: Record<TriedResult, string> = {
  no: 'Tried: no change',
  cannot: 'Could not be done',
  different: 'Tried: another message came',
  yes: 'Tried: it worked',
};

const page: PageFacts = readPageFacts();

/** Show the trail of the address on this page, and carry it on in every link. */
function show(): void {
  const trail = parseTrail(location.search);
  skipTriedFixes(trail);
  writeTrailIntoLinks(trail, page);
  markTriedFixes(trail);
  tellWhereToGoOn(trail);
  tellWhatWasDropped(trail);
  // A way back to the time before the trail: no place is kept for what is not there.
  if (isEmptyTrail(trail)) delete document.documentElement.dataset['has'];
}

/** Mark the sections and list entries of fixes that were tried, and the one that comes next. */
function markTriedFixes(trail: Trail): void {
  let isNextKnown = false;
  for (const section of document.querySelectorAll<HTMLElement>('.fix')) {
    const result = trail.tried.get(section.id);
    const entry = document.querySelector<HTMLElement>(`.fix-list a[href$="#${section.id}"]`);
    // Both stand in lines that are there already, so that nothing moves.
    for (const line of [section.querySelector('.fix-number'), entry])
      if (line) writeMark(line, result === undefined ? undefined : MARKS[result]);
    section.toggleAttribute('data-tried', result !== undefined);
    entry?.toggleAttribute('data-tried', result !== undefined);
    entry?.toggleAttribute('data-next', result === undefined && !isNextKnown && trail.tried.size > 0);
    isNextKnown ||= result === undefined;
  }
}

/** Write a mark at the end of a line, or take it away. */
function writeMark(line: Element, words: string | undefined): void {
  const old = line.querySelector('.tried-mark');
  if (words === undefined) {
    old?.remove();
    return;
  }
  const mark = old ?? document.createElement('span');
  mark.className = 'tried-mark';
  mark.textContent = words;
  if (!old) line.append(' ', mark);
}

/** On an article, after something was tried: say how far the reader came and where to go on, here or on another device. */
function tellWhereToGoOn(trail: Trail): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.fix[data-position]')];
  const note = document.querySelector('.go-on');
  note?.replaceChildren();
  if (!note || trail.tried.size === 0) return;
  const count = sections.filter(({ id }) => trail.tried.has(id)).length;
  const next = nextStep(sections, trail);
  const start = document.querySelector<HTMLAnchorElement>('[data-start]');
  const again = document.createElement('a');
  again.href = location.pathname;
  again.textContent = 'Start again';
  again.dataset['trailClear'] = '';
  note.append(
    count === 0
      ? 'What you tried on other pages is kept. '
      : `You tried ${count} of ${sections.length} fixes on this page. `,
  );
  // “Start here” leads on. The answer to a question has none: its note does.
  if (!start) note.append(next, ' · ');
  note.append(again);
  if (!start || count === 0) return;
  // As it is written: in full it would carry what others added to this address.
  start.setAttribute('href', next.getAttribute('href') ?? '');
  const words = ['Go on here', next.textContent.replace('Go on with fix', 'Fix')];
  start.querySelectorAll(':scope > *').forEach((text, at) => (text.textContent = words[at] ?? ''));
}

/** Make the link to the first fix not tried yet, or out of the article where all were. */
function nextStep(sections: readonly HTMLElement[], trail: Trail): HTMLAnchorElement {
  const open = sections.find(({ id }) => !trail.tried.has(id));
  const end = sections.at(-1)?.querySelector<HTMLAnchorElement>('[data-exit="no"]');
  const link = document.createElement('a');
  link.href = open ? `#${open.id}` : (end?.href ?? '');
  link.textContent = open
    ? `Go on with ${nameOf(open)}`
    : (end?.textContent.replace('No. ', '').trim() ?? '');
  return link;
}

/** On a question that was answered before: say that the answers after it no longer count. */
function tellWhatWasDropped(trail: Trail): void {
  const note = document.querySelector<HTMLElement>('[data-dropped]');
  if (!note || page.question === undefined) return;
  const dropped = droppedAnswers(trail, page.path, page.question);
  note.hidden = dropped.length === 0;
  note.textContent =
    dropped.length === 1
      ? 'You are back at an earlier question. One later answer no longer counts. What you tried is kept.'
      : `You are back at an earlier question. ${dropped.length} later answers no longer count. What you tried is kept.`;
  const before = trail.answers.get(page.question);
  for (const link of document.querySelectorAll<HTMLElement>('[data-question] [data-answer]')) {
    link.toggleAttribute('data-chosen', link.dataset['answer'] === before);
  }
}

/** Follow a link to a place on this page without loading it again, so that nothing on it is lost. */
function followOnPage(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[href*="#"]');
  const address = link && new URL(link.href, location.href);
  const target = address?.pathname === location.pathname ? elementAt(address.hash) : undefined;
  if (!target) return;
  try {
    history.pushState(undefined, '', address);
  } catch {
    // Safari refuses after 100 times in 30 seconds: the browser follows the link itself.
    return;
  }
  event.preventDefault();
  show();
  focusHeading(target);
}

/** Find the place a fragment names. A fragment that cannot be read names none. */
function elementAt(hash: string): HTMLElement | undefined {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Move to a place: its heading gets the focus, so that a screen reader goes on there. */
function focusHeading(target: HTMLElement): void {
  const heading = target.matches('[tabindex]')
    ? target
    : target.querySelector<HTMLElement>('[tabindex="-1"]');
  target.scrollIntoView();
  (heading ?? target).focus({ preventScroll: true });
}

// A link to a section opens with its heading focused, so that a screen reader begins there.
const opened = elementAt(location.hash);
// Results of the search are made after this script has run: they get the trail when they are followed.
document.addEventListener(
  'click',
  ({ target }) => {
    const result = (target as Element | null)?.closest<HTMLAnchorElement>('a[data-result]');
    if (result) writeTrailIntoLink(result, parseTrail(location.search), page);
  },
  { capture: true },
);
document.addEventListener('click', followOnPage);
addEventListener('popstate', show);
addEventListener('beforeprint', notePrintedAddresses);
show();
// After loading: the browser’s own jump to the section would take the focus away again.
if (opened) addEventListener('load', () => focusHeading(opened));
