import { expect, test } from 'vitest';

import { oncePer } from './once.ts';

test('the work is done once for each key, also where it gives nothing', () => {
  const worked: object[] = [];
  const nothing = oncePer((key: object): number | undefined => (worked.push(key) > 5 ? 5 : undefined));
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([nothing(a), nothing(a), nothing(b)]).toEqual([undefined, undefined, undefined]);
  expect(worked).toEqual([a, b]);
});
