/** The two words that admit a missing source, for the reader. */
const UNCITED: Record<string, string> = {
  'general-knowledge': 'general knowledge, because no source could be read',
  calculation: 'our own calculation',
};

/** Name a source in a few words: “Apple Support, article 102563”. Unknown hosts are named by host. */
export function sourceLabel(source: string): string {
  const uncited = UNCITED[source];
  if (uncited !== undefined) return uncited;
  const { hostname, pathname } = new URL(source);
  const host = hostname.replace(/^www\./, '');
  const parts = pathname.split('/').filter(Boolean);
  if (host === 'support.apple.com') return appleLabel(parts);
  if (host === 'github.com') return githubLabel(parts);
  if (host === 'discussions.apple.com') return `Apple Community, thread ${parts.at(-1) ?? ''}`;
  if (host === 'apple.stackexchange.com') return `Ask Different, question ${parts[1] ?? ''}`;
  if (pathname.includes('systemstatus')) return 'Apple System Status';
  return host;
}

/** Name a page of Apple Support: numbered articles by number, user guides by name. */
function appleLabel(parts: readonly string[]): string {
  const guide = parts.indexOf('guide');
  if (guide >= 0) return `Apple Support, ${(parts[guide + 1] ?? '').replaceAll('-', ' ')} guide`;
  const article = parts.at(-1);
  return article === undefined ? 'Apple Support' : `Apple Support, article ${article}`;
}

/** Name a GitHub page: the issue, or the file, of a project. */
function githubLabel([, project = '', kind, ...rest]: readonly string[]): string {
  if (kind === 'issues') return `${project} on GitHub, issue ${rest[0] ?? ''}`;
  const file = rest.at(-1);
  return file === undefined ? `${project} on GitHub` : `${project} on GitHub, ${file}`;
}

/** Tell whether a source is an address that can be opened. */
export const isAddress = (source: string): boolean => !(source in UNCITED);
