import { describe, expect, test } from 'vitest';

import { serverConfig, type ServerFacts } from './server-config.ts';

const facts: ServerFacts = {
  address: '80',
  root: '/srv',
  base: '/kb/',
  headers: [
    { path: '/kb/*', headers: { 'X-Frame-Options': 'DENY' } },
    { path: '/kb/_astro/*', headers: { 'Cache-Control': 'immutable' } },
  ],
  redirects:
    '/kb/k7m5/ /kb/errors/a/ 301\n/kb/K7M5/ /kb/errors/a/ 301\n/kb/errors/old/ /kb/errors/b/#check-wifi 301\n',
  hasBrotli: false,
};

describe('the set-up of a server', () => {
  test('for nginx sends the headers, and leads on each address once', () => {
    expect(serverConfig('nginx', '{{headers}}\n{{caching}}\n{{redirects}}\n{{anchors}}', facts))
      .toMatchInlineSnapshot(`
      "    add_header X-Frame-Options "DENY" always;
          ~^/kb/_astro/ 'immutable';
          /kb/k7m5/ /kb/errors/a/;
          /kb/errors/old/ /kb/errors/b/;
          /kb/errors/old/ '#check-wifi';"
    `);
  });

  test('for Caddy does the same, whatever the letters of the address', () => {
    expect(serverConfig('caddy', '{{headers}}\n{{caching}}\n{{redirects}}', facts)).toMatchInlineSnapshot(`
      "	header X-Frame-Options "DENY"
      	header /kb/_astro/* Cache-Control "immutable"
      		~(?i)^/kb/k7m5/?$ /kb/errors/a/ ""
      		~(?i)^/kb/errors/old/?$ /kb/errors/b/ "#check-wifi""
    `);
  });

  test('asks nginx for packed Brotli copies only where its module is there: else nginx would not start', () => {
    expect(serverConfig('nginx', '{{brotli}}', facts)).toMatch(/^ *#/);
    expect(serverConfig('nginx', '{{brotli}}', { ...facts, hasBrotli: true })).toBe('    brotli_static on;');
  });

  test('cannot be made from a template that asks for something unknown', () => {
    expect(() => serverConfig('caddy', '{{port}}', facts)).toThrow('asks for “port”, which nothing fills in');
  });
});
