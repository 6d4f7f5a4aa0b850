/** Where a tab keeps the path of the page that was opened, and which page led there. It is gone when the tab is closed. */
const KEY = 'came-from';

/** A page a reader was on: its address and its heading. */
type Visit = readonly [href: string, title: string];

/** Read the page whose link led here. Our pages send no referrer, so the link that was followed says it. */
function lastVisit(): Visit | undefined {
  try {
    const [path, ...visit] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, ...Visit];
    return path === location.pathname ? visit : undefined;
  } catch {
    return undefined;
  }
}

/** Read the page that `?from=` names: a fix page knows the pages that use it by their titles. */
function visitInAddress(): Visit | undefined {
  const query = new URLSearchParams(location.search);
  const [article = ''] = (query.get('from') ?? '').split('~');
  const choice = document.querySelector<HTMLElement>(
    `[data-used-for] [data-answer="${CSS.escape(article)}"]`,
  );
  const fix = document.querySelector<HTMLElement>('[data-fix]');
  if (!choice || !fix) return undefined;
  // Their next fix is the likeliest answer to “What did you see?”.
  choice.closest('ul')?.prepend(choice.closest('li') ?? choice);
  query.delete('from');
  const search = query.size === 0 ? '' : `?${query}`;
  return [`${import.meta.env.BASE_URL}${article}/${search}#${fix.id}`, choice.textContent.trim()];
}

/** Show the way back beside the pages above this one, unless it is one of them or this page itself. */
function showWayBack(): void {
  const line = document.querySelector<HTMLElement>('[data-came-from]');
  const link = line?.querySelector('a');
  const [href, title] = visitInAddress() ?? lastVisit() ?? [];
  if (!line || !link || href === undefined || title === undefined) return;
  link.href = href;
  const known = [
    location.pathname,
    ...[...document.querySelectorAll<HTMLAnchorElement>('.breadcrumbs ol a, .back a')].map(
      ({ pathname }) => pathname,
    ),
  ];
  if (known.includes(link.pathname)) return;
  link.append(title);
  line.hidden = false;
}

/** Remember this page for the one behind a link that is followed. */
function remember({ target }: Event): void {
  const link = (target as Element | null)?.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.pathname === location.pathname) return;
  try {
    const title = document.querySelector('h1')?.textContent.trim() ?? document.title;
    sessionStorage.setItem(KEY, JSON.stringify([link.pathname, location.href, title]));
  } catch {
    // A browser that keeps nothing: the next page has no way back but the browser’s own.
  }
}

document.addEventListener('click', remember);
showWayBack();
