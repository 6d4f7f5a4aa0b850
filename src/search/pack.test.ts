import fc from 'fast-check';
import { expect, test } from 'vitest';

import { frontCode, frontDecode, packNumbers, unpackNumbers } from './pack.ts';

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 })), (numbers) => {
      expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('packed numbers need no escape in JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2000 })), (numbers) => {
      const packed = packNumbers(numbers);
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
