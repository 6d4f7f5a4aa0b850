import { describe, expect, test } from 'vitest';

import { type BodyNode, walkBody } from '../body.ts';
import { aBody, component, inSentence, paragraph, steps } from '../testing/bodies.ts';
import { aFix, anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { COMPONENTS, unknownComponent } from './unknown-component.ts';

const findingsInArticle = (...children: BodyNode[]) =>
  findingsOf(unknownComponent, anError('x', {}, aBody(...children)));
const step = (...children: BodyNode[]) => component('Step', { on: 'iphone' }, ...children);

describe('a component that does not exist', () => {
  test('is told with the nearest name', () => {
    expect(findingsInArticle(paragraph('Words'), component('Setps'))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:102 unknown-component
        <Setps> is not a component. Did you mean “Steps”? The components are Step, Steps, See, IfNot, Variant, Note, Careful, Path, Picture, FitCalculator, TimeCalculator."
    `);
  });

  test('is HTML, a fragment, or a name every object has', () => {
    const found = findingsInArticle(
      component('div'),
      component(''),
      component('constructor'),
      inSentence('b'),
    );
    expect(found.match(/<\w*> is not a component\.(?: Did you mean “\w+”\?)?/g)).toEqual([
      '<div> is not a component.',
      '<> is not a component.',
      '<constructor> is not a component.',
      '<b> is not a component.',
    ]);
  });
});

test('a misspelt component is one issue, whatever stands in it', () => {
  const found = findingsInArticle(
    component('Setps', {}, step(component('See')), paragraph('Words')),
    component('Steps', {}, component('Stpe', { on: 'mac' }, component('See'))),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/errors/x.mdx:101 unknown-component
      <Setps> is not a component. Did you mean “Steps”? The components are Step, Steps, See, IfNot, Variant, Note, Careful, Path, Picture, FitCalculator, TimeCalculator.
    content/errors/x.mdx:106 unknown-component
      <Stpe> is not a component. Did you mean “Step”? The components are Step, Steps, See, IfNot, Variant, Note, Careful, Path, Picture, FitCalculator, TimeCalculator."
  `);
});

describe('a component in the wrong place', () => {
  test('is a step outside <Steps>, or what belongs into a step', () => {
    const found = findingsInArticle(step(), component('See'), component('Steps', {}, component('IfNot')));
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 unknown-component
        <Step> stands outside <Steps>. Move it inside.
      content/errors/x.mdx:102 unknown-component
        <See> stands outside <Step>. Move it inside.
      content/errors/x.mdx:104 unknown-component
        <IfNot> stands outside <Step>. Move it inside."
    `);
  });

  test('is one that breaks a sentence', () => {
    const found = findingsInArticle(
      component('Steps', {}, step(paragraph('Tap it. ', inSentence('See')))),
      paragraph('Mind this: ', inSentence('Careful')),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:103 unknown-component
        <See> stands in the middle of a sentence. Give it lines of its own inside <Step>.
      content/errors/x.mdx:104 unknown-component
        <Careful> stands in the middle of a sentence. Give it lines of its own."
    `);
  });

  test('is a calculator in a fix', () => {
    const body = aBody(
      ...(steps().children ?? []),
      component('FitCalculator', { where: 'icloud' }),
      component('TimeCalculator'),
    );
    expect(findingsOf(unknownComponent, aFix('f', {}, body))).toMatchInlineSnapshot(`
      "content/fixes/f.mdx:104 unknown-component
        <FitCalculator> cannot be in a fix, which many articles show. Move it into an article.
      content/fixes/f.mdx:105 unknown-component
        <TimeCalculator> cannot be in a fix, which many articles show. Move it into an article."
    `);
  });
});

test('<Steps> holds steps only', () => {
  const found = findingsInArticle(component('Steps', {}, paragraph('First:'), step(paragraph('Tap it.'))));
  expect(found).toMatchInlineSnapshot(`
    "content/errors/x.mdx:102 unknown-component
      <Steps> holds nothing but <Step>. Move this text into a <Step>."
  `);
});

describe('attributes', () => {
  test('must be there, and must not be empty or computed', () => {
    const found = findingsInArticle(
      component(
        'Steps',
        {},
        component('Step'),
        component('Step', { on: '' }),
        component('Step', { on: null }),
      ),
      component('Variant'),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:102 unknown-component
        <Step> needs on="…". Add it.
      content/errors/x.mdx:103 unknown-component
        <Step> needs on="…". Add it.
      content/errors/x.mdx:104 unknown-component
        <Step> needs on="…". Add it.
      content/errors/x.mdx:105 unknown-component
        <Variant> needs label="…". Add it."
    `);
  });

  test('must be known', () => {
    const found = findingsInArticle(
      component('Note', { title: 'Mind', '{…}': null }),
      paragraph(inSentence('Path', { to: 'wifi', toString: 'x' })),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 unknown-component
        <Note> has no attribute “title”. Remove it.
      content/errors/x.mdx:101 unknown-component
        <Note> has no attribute “{…}”. Remove it.
      content/errors/x.mdx:102 unknown-component
        <Path> has no attribute “toString”. Remove it."
    `);
  });

  test('must have a value the component knows', () => {
    const found = findingsInArticle(
      component('Steps', {}, component('Step', { on: 'ipone' })),
      component('FitCalculator', { where: 'moon' }),
    );
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:102 unknown-component
        “ipone” is no value for “on” of <Step>. Did you mean “iphone”? It can be iphone, old-iphone, new-iphone, mac, windows, linux, computer, router, anywhere.
      content/errors/x.mdx:103 unknown-component
        “moon” is no value for “where” of <FitCalculator>. It can be icloud, computer, iphone."
    `);
  });
});

test('a drawing stands in a step, and has the name of one that exists', () => {
  const found = findingsInArticle(
    component('Picture', { of: 'storage-bar' }),
    component('Steps', {}, step(component('Picture', { of: 'storage-bars' }))),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/errors/x.mdx:101 unknown-component
      <Picture> stands outside <Step>. Move it inside.
    content/errors/x.mdx:104 unknown-component
      “storage-bars” is no value for “of” of <Picture>. Did you mean “storage-bar”? It can be cable-and-port, side-button, home-button, trust-alert, backup-lock, storage-bar."
  `);
});

test('every component is fine where it belongs', () => {
  const body = aBody(
    component('Careful', {}, paragraph('Mind this.')),
    component(
      'Variant',
      { label: 'iPad' },
      component(
        'Steps',
        {},
        step(
          paragraph('Open ', inSentence('Path', { to: 'wifi' })),
          component('Picture', { of: 'side-button' }),
          component('See'),
          component('IfNot'),
        ),
      ),
    ),
    component('Note', {}, component('Path', { to: 'wifi' })),
    component('FitCalculator', { where: 'icloud' }),
    component('TimeCalculator'),
  );
  expect(findingsOf(unknownComponent, anError('x', {}, body))).toBe('');
  const used = [...walkBody(body)].flatMap(({ node }) => node.name ?? []);
  expect(new Set(used)).toEqual(new Set(COMPONENTS.keys()));
});
