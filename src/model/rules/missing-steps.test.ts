import { expect, test } from 'vitest';

import { aBody, component, paragraph, steps } from '../testing/bodies.ts';
import { aFix, aMethod, anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { missingSteps } from './missing-steps.ts';

test('a fix and a method need at least one step', () => {
  const found = findingsOf(
    missingSteps,
    aFix('f', {}, aBody(paragraph('Restart it.'))),
    aMethod('m', {}, aBody(component('Steps'))),
    aFix('empty', {}, aBody()),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/fixes/f.mdx:101 missing-steps
      There are no steps. Add <Steps> with one <Step on="…"> per action.
    content/methods/m.mdx:101 missing-steps
      There are no steps. Add <Steps> with one <Step on="…"> per action.
    content/fixes/empty.mdx:101 missing-steps
      There are no steps. Add <Steps> with one <Step on="…"> per action."
  `);
});

test('one step is enough, wherever it stands', () => {
  const inVariant = aBody(component('Variant', { label: 'iPad' }, ...(steps().children ?? [])));
  expect(findingsOf(missingSteps, aFix('f'), aMethod('m', {}, inVariant))).toBe('');
});

test('a misspelt step is reported as such only', () => {
  const body = aBody(component('Steps', {}, component('Stpe', { on: 'mac' })));
  expect(findingsOf(missingSteps, aFix('f', {}, body))).toBe('');
});

test('an error needs none', () => {
  expect(findingsOf(missingSteps, anError('x', {}, aBody(paragraph('It means this.'))))).toBe('');
});

test('a body that could not be parsed may hold steps', () => {
  expect(findingsOf(missingSteps, { ...aFix('f'), body: undefined })).toBe('');
});
