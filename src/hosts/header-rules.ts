import { contentPolicy, type InlineHashes } from './content-policy.ts';

/** What a host sends along with the files of a path: `/kb/*` → name and value of each header. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** The folders whose files have a hash of their content in their name. */
const HASHED_FOLDERS = ['_astro', 'pagefind/fragment', 'pagefind/index'];

/** What Cloudflare reads of a `_headers` file. https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** Say what a host sends with every file, and what with files that never change. */
export function headerRules(inline: InlineHashes, base: string): HeaderRule[] {
  const everywhere: HeaderRule = {
    path: `${base}*`,
    headers: {
      // Only a header can keep the pages out of the frames of others.
      'Content-Security-Policy': `${contentPolicy(inline)};frame-ancestors 'none'`,
      'X-Frame-Options': 'DENY',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  };
  const unchanging = HASHED_FOLDERS.map((folder): HeaderRule => ({
    path: `${base}${folder}/*`,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  }));
  return [everywhere, ...unchanging];
}

/** Write the rules as a `_headers` file, which Netlify and Cloudflare read. Throws where Cloudflare would not read all. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const longest = lines.find((line) => line.length > LONGEST_LINE);
  if (longest !== undefined) {
    throw new Error(
      `A header has ${longest.length} characters, Cloudflare reads ${LONGEST_LINE}: ${longest.slice(0, 60)}… ` +
        'The pages have too many different inline scripts and styles. Move some into files.',
    );
  }
  if (rules.length > MOST_RULES)
    throw new Error(`${rules.length} header rules: Cloudflare reads ${MOST_RULES}.`);
  return `${lines.join('\n')}\n`;
}

/** Read a `_headers` file as `headersFile` writes it. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line, headers: {} });
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}
