import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packPages, unpackPage } from './pack.ts';

const STYLE = `<style>${'a{color:red}'.repeat(100)}</style>`;
const page = (words: string) => `<head>${STYLE}</head><body><main><p>${words}</p></main></body>`;

test('a page comes out of a pack as it went in, whatever stands on it', () => {
  const piece = fc.oneof(
    fc.constantFrom('<p>', '</p>', '<section id="a">', '<style>', '</head>'),
    fc.string(),
  );
  const html = fc.array(piece).map((pieces) => pieces.join(''));
  const path = fc.string().map((words) => `/${words}/`);
  fc.assert(
    fc.property(fc.dictionary(path, html), (pages) => {
      const pack = packPages(new Map(Object.entries(pages)));
      for (const [path, text] of Object.entries(pages)) expect(unpackPage(pack, path)).toBe(text);
    }),
  );
});

test('what stands on several pages is in the pack once', () => {
  const pages = ['one', 'two', 'three'].map((words) => [`/${words}/`, page(words)] as const);
  const size = JSON.stringify(packPages(new Map(pages))).length;
  expect(size).toBeLessThan(STYLE.length + 500);
});

test('a page that is not in the pack is not made up', () => {
  const pack = packPages(new Map([['/here/', page('here')]]));
  expect(unpackPage(pack, '/gone/')).toBeUndefined();
});
