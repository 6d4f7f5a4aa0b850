import type { HeaderRule } from './header-rules.ts';

/** The servers we have a set-up for; its template stands beside this file. */
export const TEMPLATES = { nginx: 'nginx.conf', caddy: 'Caddyfile' } as const;
export type Server = keyof typeof TEMPLATES;

/** Media types that the tables of a system may lack or get wrong: by the ending of a file, or by its name. */
const MEDIA_TYPES = {
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.webmanifest': 'application/manifest+json',
  'opensearch.xml': 'application/opensearchdescription+xml',
  'rss.xml': 'application/rss+xml; charset=utf-8',
};

/** What a set-up is made of. */
export interface ServerFacts {
  /** Where the server listens: `80`, `443 ssl`, or for Caddy `help.example.org`. */
  address: string;
  /** The folder on the server that stands for `/`. */
  root: string;
  /** The path the site lives under: `/`, or for example `/kb/`. */
  base: string;
  headers: readonly HeaderRule[];
  /** The lines of `_redirects`: from, to and status. */
  redirects: string;
  /** Whether nginx has its module for packed Brotli copies. */
  hasBrotli: boolean;
}

/** Fill in the template of a server’s set-up. Throws where the template asks for something unknown. */
export function serverConfig(server: Server, template: string, facts: ServerFacts): string {
  const values: Record<string, string> = {
    address: facts.address,
    root: facts.root,
    base: facts.base,
    ...(server === 'nginx' ? nginxParts(facts) : caddyParts(facts)),
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The template of ${server} asks for “${name}”, which nothing fills in.`);
    return value;
  });
}

function nginxParts({ headers, redirects, hasBrotli }: ServerFacts): Record<string, string> {
  const [everywhere, ...folders] = headers;
  const moved = readMoves(redirects);
  return {
    headers: Object.entries(everywhere?.headers ?? {})
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n'),
    caching: folders
      .map(
        ({ path, headers: { 'Cache-Control': caching } }) => `    ~^${path.slice(0, -1)} '${caching ?? ''}';`,
      )
      .join('\n'),
    redirects: moved.map(({ from, to }) => `    ${from} ${to};`).join('\n'),
    anchors: moved
      .filter(({ anchor }) => anchor !== '')
      .map(({ from, anchor }) => `    ${from} '${anchor}';`)
      .join('\n'),
    brotli: hasBrotli
      ? '    brotli_static on;'
      : '    # brotli_static on;  needs libnginx-mod-http-brotli-static: add --brotli to the command.',
  };
}

function caddyParts({ base, headers, redirects }: ServerFacts): Record<string, string> {
  const [everywhere, ...folders] = headers;
  return {
    headers: Object.entries(everywhere?.headers ?? {})
      .map(([name, value]) => `\theader ${name} "${value}"`)
      .join('\n'),
    caching: folders
      .map(
        ({ path, headers: { 'Cache-Control': caching } }) =>
          `\theader ${path} Cache-Control "${caching ?? ''}"`,
      )
      .join('\n'),
    types: Object.entries(MEDIA_TYPES)
      .flatMap(([name, type], at) => [
        `\t@type${at} path ${name.startsWith('.') ? `*${name}` : base + name}`,
        `\theader @type${at} Content-Type "${type}"`,
      ])
      .join('\n'),
    redirects: readMoves(redirects)
      .map(({ from, to, anchor }) => `\t\t~(?i)^${from}?$ ${to} "${anchor}"`)
      .join('\n'),
  };
}

/** One address that leads on: both with their last slash, `from` in small letters. */
interface Move {
  from: string;
  to: string;
  /** `#check-wifi`, or empty. */
  anchor: string;
}

/** Read a `_redirects` file: each address once, whatever its letters. */
function readMoves(redirects: string): Move[] {
  const moves = redirects
    .split('\n')
    .filter(Boolean)
    .map((line): Move => {
      const [from = '', target = ''] = line.split(' ');
      const [to = '', anchor] = target.split('#');
      return { from: from.toLowerCase(), to, anchor: anchor === undefined ? '' : `#${anchor}` };
    });
  return [...new Map(moves.map((move) => [move.from, move])).values()];
}
