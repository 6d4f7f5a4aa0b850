/** Attributes for styles and scripts that a sheet has not. */
const UNUSED =
  / (?:class="(?!variant)[^"]*"|role="list"|tabindex="-1"|data-(?:where|checked|term|screen-only)(?:="[^"]*")?)(?=[ />])/g;

/**
 * Rewrite the links of a page so that it works as one file without a site around it: a link to a page that stands on
 * the sheet becomes a link to its anchor, any other link of this site gets its full address. What would load something
 * is taken out.
 */
export function toSheet(html: string, base: string, siteUrl: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  return html
    .replaceAll(UNUSED, '')
    .replaceAll(/<script\b[^]*?<\/script>|<link\b[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\shref="(\/[^"]*|#[^"]*)"/g, (_, href: string) => {
      if (href.startsWith('#')) return ` href="${href}"`;
      // A link that says it leads to the site goes there, and not to its own section.
      const anchor = anchorOf(href, base).find((id) => ids.has(id));
      return ` href="${anchor === undefined ? new URL(href, siteUrl).href : `#${anchor}`}"`;
    });
}

/** The fixed pages, as parts of a sheet. Searching and the questions need the whole site: the sheet lists what it knows. */
const PARTS: Record<string, string> = {
  help: 'help',
  fixed: 'fixed',
  search: 'different',
  diagnose: 'different',
};

/** Name the anchors on a sheet that stand for an address, the most exact first. */
export function anchorOf(href: string, base: string): string[] {
  const [path = '', hash = ''] = href.slice(base.length).split('#');
  const [collection = '', id] = (path.split('?')[0] ?? '').split('/');
  if (id === undefined || id === '') return [PARTS[collection] ?? ''];
  if (collection === 'diagnose') return ['different'];
  const page = collection === 'fixes' ? id : `${collection}-${id}`;
  // On a site page these anchors need not name the page they stand on.
  const exact = hash === 'used-for' || hash === 'cannot' ? `${page}-${hash}` : hash;
  return [exact, page];
}
