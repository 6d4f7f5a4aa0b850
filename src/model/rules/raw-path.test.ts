import { describe, expect, test } from 'vitest';

import type { BodyNode } from '../body.ts';
import { aBody, bold, component, inSentence, link, other, paragraph, text } from '../testing/bodies.ts';
import { anError } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { rawPath } from './raw-path.ts';

const findingsInWords = (...children: BodyNode[]) =>
  findingsOf(rawPath, anError('x', {}, aBody(...children)));

describe('a menu path typed as text', () => {
  test('is one issue, however long it is', () => {
    expect(findingsInWords(paragraph('Open Settings > General > About.'))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 raw-path
        “Settings > General…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml."
    `);
  });

  test.each([
    'Open Settings › iCloud.',
    'Open Settings → iCloud.',
    'Open Settings -> iCloud.',
    'Open Settings » iCloud.',
    'Open Settings>iCloud.',
    'Open Settings > [your name] > iCloud.',
    'In Finder > iPhone, tick it.',
    'Choose Apple menu > System Update.',
    'Choose Edit > Preferences.',
    'Open Control Panel > Network.',
  ])('is found in “%s”', (sentence) => {
    expect(findingsInWords(paragraph(sentence))).toContain('raw-path');
  });

  test('is one issue for each of two paths', () => {
    const found = findingsInWords(paragraph('Open Settings > iCloud > iCloud Backup, or Finder > iPhone.'));
    expect(found).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 raw-path
        “Settings > iCloud…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml.
      content/errors/x.mdx:101 raw-path
        “Finder > iPhone…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml."
    `);
  });

  test('is found with bold labels and plain arrows', () => {
    const sentence = paragraph('Open ', bold('Settings'), ' > ', bold('General'), '.');
    expect(findingsInWords(sentence)).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 raw-path
        “Settings > General…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml."
    `);
  });

  test('is one issue where it stands whole in bold', () => {
    expect(findingsInWords(paragraph('Open ', bold('Settings > General'), '.'))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:101 raw-path
        “Settings > General…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml."
    `);
  });

  test('is found in bold words alone, in a link, in a list and in a component', () => {
    const found = findingsInWords(
      paragraph(bold('Settings > General')),
      paragraph({ ...link('fixes/f'), children: [text('Settings > General')] }),
      other('list', { children: [other('listItem', { children: [paragraph('Settings > General')] })] }),
      component('See', {}, text('Settings > General')),
    );
    expect(found.split('\n').filter((line) => line.includes('raw-path'))).toHaveLength(4);
  });

  test('is told at the line it begins on', () => {
    const sentence = paragraph({ ...text('First line\nsecond line\nOpen Settings >\nGeneral.') });
    const lines = {
      ...sentence,
      line: 50,
      children: sentence.children?.map((child) => ({ ...child, line: 50 })),
    };
    const body = { type: 'root', line: 50, children: [lines] };
    expect(findingsOf(rawPath, anError('x', {}, body))).toMatchInlineSnapshot(`
      "content/errors/x.mdx:52 raw-path
        “Settings > General…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml."
    `);
  });
});

describe('no menu path', () => {
  test.each([
    'Open Settings.',
    'Settings, then General.',
    '5 GB > 3 GB',
    'Is the bar of iCloud full? Then > means more.',
    'Settings >',
    'MySettings > General',
  ])('is in “%s”', (sentence) => {
    expect(findingsInWords(paragraph(sentence))).toBe('');
  });

  test('is a path component', () => {
    expect(findingsInWords(paragraph('Open ', inSentence('Path', { to: 'wifi' }), ' > now.'))).toBe('');
  });

  test('runs from one paragraph to the next', () => {
    expect(findingsInWords(paragraph('Open Settings'), paragraph('> General'))).toBe('');
  });
});
