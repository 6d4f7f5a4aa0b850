import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { COLLECTION_FILES } from '../schema/collections.ts';
import { linksSchema } from '../schema/links.ts';
import type { Collection } from '../schema/reference.ts';
import { settingsPathsSchema } from '../schema/settings-path.ts';
import { settingsSchema } from '../schema/settings.ts';
import { scaffoldOf } from './scaffold.ts';
import { issuesOfShape } from './shape.ts';
import { parseYaml } from './yaml.ts';

/** Check the scaffold of a collection with some fields changed, and list what is wrong as `path: message`. */
function faultsOf(collection: Collection, changes: Record<string, unknown>): string[] {
  const text = scaffoldOf(collection, '2026-11-22');
  const front = text.startsWith('---') ? text.split('---\n')[1] : text;
  const value = { ...(parseYaml(front ?? '', 0).value as object), ...changes };
  return tell(issuesOfShape(COLLECTION_FILES[collection].schema, value));
}

const tell = (issues: ReturnType<typeof issuesOfShape>): string[] =>
  issues.map(({ path, message }) => `${path}: ${message}`);

describe('a field', () => {
  test('that is missing', () => {
    expect(faultsOf('errors', { title: undefined, kind: undefined, reviewed: undefined, sources: undefined }))
      .toMatchInlineSnapshot(`
      [
        "title: “title” is missing. Write one line of text.",
        "reviewed: “reviewed” is missing. Write the day as 2026-11-22, in quotes.",
        "sources: “sources” is missing. List the address of each page you read, or “general-knowledge”.",
        "kind: “kind” is missing. Write one of: message, code, symptom.",
      ]
    `);
    expect(faultsOf('fixes', { minutes: undefined, interruptsReader: undefined, report: undefined }))
      .toMatchInlineSnapshot(`
      [
        "minutes: “minutes” is missing. Write a number.",
        "interruptsReader: “interruptsReader” is missing. Write true or false.",
        "report: “report” is missing. Write a group of fields.",
      ]
    `);
  });

  test('that is missing inside another one', () => {
    expect(faultsOf('fixes', { report: { done: 'I did it.' }, blockers: [{ because: 'No cable' }] }))
      .toMatchInlineSnapshot(`
      [
        "blockers.0.goTo: “goTo” in entry 1 of “blockers” is missing. Write “help” or a reference such as “causes/wifi-connection”.",
        "report.failed: “failed” in “report” is missing. Write one line of text.",
      ]
    `);
  });

  test('that is empty', () => {
    expect(faultsOf('errors', { title: null, summary: '', sources: null, kind: null }))
      .toMatchInlineSnapshot(`
      [
        "title: “title” is empty. Write one line of text.",
        "summary: “summary”: Write some text here.",
        "sources: “sources” is empty. List the address of each page you read, or “general-knowledge”.",
        "kind: “kind” is empty. Write one of: message, code, symptom.",
      ]
    `);
  });

  test('of the wrong type', () => {
    expect(
      faultsOf('fixes', {
        title: 5,
        minutes: 'ten',
        needs: 'a cable',
        interruptsReader: 'no',
        report: 'done',
        where: 7,
      }),
    ).toMatchInlineSnapshot(`
      [
        "title: “title”: Write one line of text.",
        "minutes: “minutes”: Write a number.",
        "needs: “needs”: Write a list.",
        "where: “where”: Write a list.",
        "interruptsReader: “interruptsReader”: Write true or false.",
        "report: “report”: Write a group of fields.",
      ]
    `);
  });

  test('with a number that does not fit', () => {
    expect([0, -1, 2.5, 1e300].flatMap((minutes) => faultsOf('fixes', { minutes }))).toMatchInlineSnapshot(`
      [
        "minutes: “minutes”: Write a number above 0.",
        "minutes: “minutes”: Write a number above 0.",
        "minutes: “minutes”: Write a whole number.",
        "minutes: “minutes”: Write a smaller number.",
      ]
    `);
  });

  test('with a value that is none of the allowed ones', () => {
    expect(faultsOf('fixes', { risk: 'low', where: ['iphone', 'moon'] })).toMatchInlineSnapshot(`
      [
        "risk: “risk”: Write one of: none, your-choice, resets-settings, signs-you-out, deletes-backup, erases-data.",
        "where.1: Entry 2 of “where”: Write one of: iphone, old-iphone, new-iphone, mac, windows, linux, computer, router, anywhere.",
      ]
    `);
  });

  test('with a text that does not fit', () => {
    expect(
      faultsOf('causes', {
        summary: 'x'.repeat(321),
        title: 'two\nlines',
        reviewed: '22 November',
        otherwise: 'fixes/Check_Wifi',
        signs: [],
        appliesTo: ['iOS 4'],
      }),
    ).toMatchInlineSnapshot(`
      [
        "title: “title”: Write one line: no line break.",
        "summary: “summary”: Keep the summary to two short sentences (320 characters).",
        "appliesTo.0: Entry 1 of “appliesTo”: Write one of: iOS 18, iOS 26, iOS 27, older iOS, macOS Ventura or later, macOS Catalina to Monterey, macOS Mojave or earlier, Windows 10, Windows 11, Linux.",
        "otherwise: “otherwise”: Write “help” or a reference such as “causes/wifi-connection”.",
        "reviewed: “reviewed”: Write the day as 2026-11-22, in quotes.",
        "signs: “signs”: List at least one.",
      ]
    `);
  });

  test('with too many entries', () => {
    expect(faultsOf('causes', { signs: ['a', 'b', 'c', 'd', 'e', 'f'] })).toMatchInlineSnapshot(`
      [
        "signs: “signs”: List at most 5.",
      ]
    `);
    expect(faultsOf('questions', { answers: [] })).toMatchInlineSnapshot(`
      [
        "answers: “answers”: Give at least two answers.",
      ]
    `);
  });
});

describe('a field nobody knows', () => {
  test('is told with the nearest one', () => {
    expect(faultsOf('errors', { aliasses: [] })).toMatchInlineSnapshot(`
      [
        "aliasses: “aliasses” is not a field here. Did you mean “aliases”? Correct its name, or remove it.",
      ]
    `);
  });

  test('is one issue where it is a missing field misspelt', () => {
    expect(faultsOf('errors', { title: undefined, titel: 'x' })).toMatchInlineSnapshot(`
      [
        "titel: “titel” is not a field here. Did you mean “title”? Correct its name, or remove it.",
      ]
    `);
    expect(faultsOf('fixes', { report: { done: 'I did it.', faild: 'No.' } })).toMatchInlineSnapshot(`
      [
        "report.faild: “faild” is not a field here. Did you mean “failed”? Correct its name, or remove it.",
      ]
    `);
  });

  test('is told without a guess where none is near', () => {
    expect(faultsOf('errors', { colour: 'red', constructor: 1 })).toMatchInlineSnapshot(`
      [
        "colour: “colour” is not a field here. Correct its name, or remove it.",
        "constructor: “constructor” is not a field here. Correct its name, or remove it.",
      ]
    `);
  });
});

describe('an entry with two forms', () => {
  test('is told in the form the author chose', () => {
    expect(
      faultsOf('errors', {
        fixes: [
          'Check Wifi',
          { fix: 'check-wifi', becuase: 'x' },
          { because: 'x' },
          5,
          null,
          { fix: 'A', because: '' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      [
        "fixes.0: Entry 1 of “fixes”: Write the id of a fix: its file name without “.mdx”, for example “check-wifi”.",
        "fixes.2.fix: “fix” in entry 3 of “fixes” is missing. Write one line of text.",
        "fixes.3: Entry 4 of “fixes”: Write one line of text.",
        "fixes.4: Entry 5 of “fixes” is empty. Write one line of text.",
        "fixes.5.fix: “fix” in entry 6 of “fixes”: Write the id of a fix: its file name without “.mdx”, for example “check-wifi”.",
        "fixes.5.because: “because” in entry 6 of “fixes”: Write some text here.",
        "fixes.1.becuase: “becuase” is not a field here. Did you mean “because”? Correct its name, or remove it.",
      ]
    `);
  });

  test('is a source', () => {
    expect(faultsOf('errors', { sources: ['Apple', 'ftp://example.org', 5, 'calculation'] }))
      .toMatchInlineSnapshot(`
        [
          "sources.0: Entry 1 of “sources”: Write a full address that starts with “https://”, or “general-knowledge”.",
          "sources.1: Entry 2 of “sources”: Write a full address that starts with “https://”, or “general-knowledge”.",
          "sources.2: Entry 3 of “sources”: Write one of: general-knowledge, calculation.",
        ]
      `);
    expect(faultsOf('errors', { sources: [] })).toMatchInlineSnapshot(`
      [
        "sources: “sources”: Name at least one source.",
      ]
    `);
  });
});

describe('the tables', () => {
  const file = new URL('../../content/settings.yaml', import.meta.url);
  const settings = parseYaml(readFileSync(file, 'utf8'), 0).value as object;

  test('name the entry', () => {
    const links = { published: ['errors/x', 'x'], aliases: { 'errors/Old': 'errors/x', 'errors/old': 'x' } };
    expect(tell(issuesOfShape(linksSchema, links))).toMatchInlineSnapshot(`
      [
        "published.1: Entry 2 of “published”: Write a reference such as “causes/wifi-connection”, or a section such as “errors/backup-slow#check-wifi”.",
        "aliases.errors/Old: “errors/Old” in “aliases”: Write a reference such as “causes/wifi-connection”, or a section such as “errors/backup-slow#check-wifi”.",
        "aliases.errors/old: “errors/old” in “aliases”: Write a reference such as “causes/wifi-connection”, or a section such as “errors/backup-slow#check-wifi”.",
      ]
    `);
    const paths = {
      wifi: { leadsTo: 'x', on: 'iphone', checked: 'today', wordings: [{ systems: ['iOS 4'], steps: [] }] },
    };
    expect(tell(issuesOfShape(settingsPathsSchema, paths))).toMatchInlineSnapshot(`
      [
        "wifi.checked: “checked” in “wifi”: Write the day as 2026-11-22, in quotes.",
        "wifi.wordings.0.systems.0: Entry 1 of “systems” in entry 1 of “wordings” in “wifi”: Write one of: iOS 18, iOS 26, iOS 27, older iOS, macOS Ventura or later, macOS Catalina to Monterey, macOS Mojave or earlier, Windows 10, Windows 11, Linux.",
        "wifi.wordings.0.steps: “steps” in entry 1 of “wordings” in “wifi”: List at least one.",
      ]
    `);
    const wrong = { ...settings, url: 'example', base: 'kb', support: { name: 'x', url: 'y' } };
    expect(tell(issuesOfShape(settingsSchema, wrong))).toMatchInlineSnapshot(`
      [
        "url: “url”: Write a full address such as “https://help.example.org”.",
        "base: “base”: Start and end the path with a slash, for example “/kb/”.",
        "support.url: “url” in “support”: Write a full address such as “https://example.org”.",
      ]
    `);
  });
});

test('what is no group of fields at all is one issue', () => {
  for (const value of [null, 'words', 5, ['a']]) {
    expect(tell(issuesOfShape(settingsSchema, value))).toEqual([
      ': There are no fields here. Write one “field: value” on each line.',
    ]);
  }
});

test('a good file has no issue', () => {
  expect(faultsOf('errors', {})).toEqual([]);
});
