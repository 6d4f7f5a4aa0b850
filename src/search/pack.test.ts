import fc from 'fast-check';
import { expect, test } from 'vitest';

import { frontCode, frontDecode, packNumbers, unpackNumbers } from './pack.ts';

/** Small numbers, numbers around the ends of one and two characters, and those of 5,000 pages. */
const numbers = fc.oneof(fc.integer({ min: 0, max: 2200 }), fc.integer({ min: 0, max: 93 ** 3 - 1 }));

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(numbers), (list) => {
      expect(unpackNumbers(packNumbers(list))).toEqual(list);
    }),
  );
});

test('a number that would not come back is refused', () => {
  expect(() => packNumbers([93 ** 3])).toThrow(RangeError);
});

test('packed numbers need no escape in JSON', () => {
  fc.assert(
    fc.property(fc.array(numbers), (list) => {
      const packed = packNumbers(list);
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }),
  );
});

test('sorted words come back as they were', () => {
  const words = fc.array(fc.stringMatching(/^[a-z0-9+-]{1,20}$/)).map((list) => [...new Set(list)].sort());
  fc.assert(
    fc.property(words, (list) => {
      expect(frontDecode(frontCode(list))).toEqual(list);
    }),
  );
});

test('only what differs is written', () => {
  expect(frontCode(['backup', 'backups', 'bad'])).toBe('0backup\n6s\n2d');
});
