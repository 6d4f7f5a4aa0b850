import { describe, expect, test } from 'vitest';

import { headerRules, headersFile, readHeaders } from './header-rules.ts';

const hash = (at: number) => `sha256-${String(at).padStart(43, '0')}=`;
const rules = headerRules({ scripts: [hash(1)], styles: [hash(2)] }, '/kb/');

describe('the headers of a host', () => {
  test('begin at the path the site lives under', () => {
    expect(rules.map(({ path }) => path)).toEqual([
      '/kb/*',
      '/kb/_astro/*',
      '/kb/pagefind/fragment/*',
      '/kb/pagefind/index/*',
    ]);
  });

  test('allow the inline scripts and styles of all pages, and no frame around them', () => {
    const policy = rules[0]?.headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' '${hash(1)}';`);
    expect(policy).toContain(`style-src 'self' '${hash(2)}';`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
  });

  test('say nothing of caching where a second rule says it too: Cloudflare would join both', () => {
    expect(rules[0]?.headers).not.toHaveProperty('Cache-Control');
  });

  test('are read as they are written', () => {
    expect(readHeaders(headersFile(rules))).toEqual(rules);
  });

  test('stop the build where Cloudflare would cut a line off', () => {
    const styles = Array.from({ length: 40 }, (_, at) => hash(at));
    expect(() => headersFile(headerRules({ scripts: [], styles }, '/'))).toThrow(
      /characters, Cloudflare reads 2000: .* Move some into files\.$/,
    );
  });
});
