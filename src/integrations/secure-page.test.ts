import { describe, expect, test } from 'vitest';

import { securePage } from './secure-page.ts';

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const faultsOf = (body: string) => securePage(page(body)).faults;

describe('the policy of a page', () => {
  // The example of the specification: https://www.w3.org/TR/CSP3/#external-hash
  const HELLO = "<script>alert('Hello, world.');</script>";
  const HELLO_HASH = 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';

  test('stands right behind the charset, before anything that loads or runs', () => {
    expect(securePage(page('')).html).toMatch(
      /^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
  });

  test('names the hash of each inline script and style once', () => {
    const { inline, html } = securePage(page(`${HELLO}${HELLO}<style>p { margin: 0 }</style>`));
    expect(inline.scripts).toEqual([HELLO_HASH]);
    expect(inline.styles).toHaveLength(1);
    for (const hash of [...inline.scripts, ...inline.styles]) expect(html.split(`'${hash}'`)).toHaveLength(2);
  });

  test('counts what browsers obey as a script, and data as data', () => {
    const withType = (type: string) => securePage(page(`<script type="${type}">{}</script>`)).inline.scripts;
    for (const type of ['', 'module', 'text/javascript', 'speculationrules', 'importmap']) {
      expect(withType(type), type).toHaveLength(1);
    }
    for (const type of ['application/ld+json', 'application/json']) expect(withType(type), type).toEqual([]);
  });

  test('needs no hash for a script in a file', () => {
    expect(securePage(page('<script type="module" src="/_astro/a.js"></script>')).inline.scripts).toEqual([]);
  });

  test('hashes the bytes as they stand, entities and tags inside included', () => {
    const hashOf = (script: string) => securePage(page(`<script>${script}</script>`)).inline.scripts[0];
    expect(hashOf("a('&amp;')")).not.toBe(hashOf("a('&')"));
    expect(hashOf('\n  a()\n')).not.toBe(hashOf('a()'));
    expect(hashOf("a('<b>')")).not.toBe(hashOf("a('')"));
  });

  test('cannot be put into a page without a charset', () => {
    expect(() => securePage('<html></html>')).toThrowErrorMatchingInlineSnapshot(
      `[Error: A page has no <meta charset="utf-8">, which its policy follows.]`,
    );
  });
});

describe('what stops the build', () => {
  test('says what a browser would refuse, and what to do', () => {
    expect(
      faultsOf(
        '<p style="color:red">a</p><button onclick="a()">b</button><a href="javascript:a()">c</a>' +
          '<script src="https://example.com/a.js"></script><img srcset="/a.png 1x, //example.com/b.png 2x">' +
          '<iframe src="/map/"></iframe>',
      ),
    ).toMatchInlineSnapshot(`
      [
        "<p style="color:red">: use a class, or an attribute that src/styles/ reads.",
        "<button onclick="a()">: listen in a custom element in src/client/.",
        "<a href="javascript:a()">: use a button and a custom element in src/client/.",
        "<script src="https://example.com/a.js">: keep the file in public/ and name it by its path.",
        "<img srcset="/a.png 1x, //example.com/b.png 2x">: keep the file in public/ and name it by its path.",
        "<iframe>: the policy allows none. Show its content on the page, or link to it.",
      ]
    `);
  });

  test('is not a link that a reader follows, or an address that a machine reads', () => {
    expect(
      faultsOf(
        '<a href="https://support.apple.com/">a</a><a href="mailto:a@example.org">b</a>' +
          '<link rel="canonical" href="https://example.org/"><img src="/a.png" data-style="x" alt="on=1">' +
          '<form action="/search/"></form>',
      ),
    ).toEqual([]);
  });
});
