import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';

import { xml, xmlFile } from './xml.ts';

test('elements hold words and elements, and an empty one is closed', () => {
  expect(xmlFile(xml('a', { x: '"1"' }, 'b & ', xml('c', {}), xml('d', {}, '<e>')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a x="&quot;1&quot;">b &amp; <c /><d>&lt;e&gt;</d></a>\n',
  );
});

/** Words of every kind of character, those that XML forbids among them. */
const anyWords = fc.string({
  unit: fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
});

test('any words come back as they were, without the characters XML forbids', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const file = xml('a', {}, `-${words}-`).xml;
      const allowed = words.replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '');
      expect(parse(file).textContent).toBe(`-${allowed}-`);
    }),
  );
});
