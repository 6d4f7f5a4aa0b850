import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { readContent } from './read.ts';
import { aProject, changed, GOOD, reportOf } from './testing/project.ts';

const FILE = 'content/errors/no-space.mdx';
const text = GOOD[FILE] ?? '';

describe('front matter', () => {
  test('may have the line ends of Windows, and lines keep their numbers', () => {
    const windows = text.replace('- free-space', '- free-spce').replaceAll('\n', '\r\n');
    expect(reportOf({ [FILE]: windows })).toMatchInlineSnapshot(`
      "content/errors/no-space.mdx:12  unknown-reference
        “fixes/free-spce” does not exist. Did you mean “fixes/free-space”?
      1 issue in 1 of 17 files."
    `);
  });

  test('may begin with the mark Windows puts there, and end without a body', () => {
    const [, front = ''] = text.split('---\n');
    const bare = aProject({ [FILE]: `\uFEFF---\n${front}---` });
    const { sources, issues } = readContent(bare);
    expect(issues).toEqual([]);
    expect(sources.records.find(({ file }) => file === FILE)?.body?.children).toEqual([]);
  });

  test('may hold a line of hyphens that is longer than its end', () => {
    const report = reportOf(
      changed(FILE, 'summary: This is the answer.', 'summary: >-\n  This is\n  ---- the answer.'),
    );
    expect(report).toBe('Content is fine: 17 files, no issue.');
  });

  test('must be there', () => {
    expect(reportOf({ [FILE]: 'Some words.\n' })).toMatchInlineSnapshot(`
      "content/errors/no-space.mdx:1  unreadable-file
        There is no front matter. Begin the file with a line “---”, the fields, and “---” again.
      content/fixes/free-space.mdx:1  unused-fix
        No article uses “free-space”. List it under “fixes:” of one, or delete the file.
      2 issues in 2 of 17 files."
    `);
  });

  test('must have an end', () => {
    expect(reportOf({ [FILE]: text.replace('---\n\nSome', '\nSome') })).toMatchInlineSnapshot(`
      "content/errors/no-space.mdx:1  unreadable-file
        The front matter has no end. Write a line “---” after its last field.
      1 issue in 1 of 17 files."
    `);
  });

  test('must hold fields', () => {
    expect(reportOf({ [FILE]: '---\n---\n\nSome words.\n' })).toMatchInlineSnapshot(`
      "content/errors/no-space.mdx:1  invalid-field
        There are no fields here. Write one “field: value” on each line.
      content/fixes/free-space.mdx:1  unused-fix
        No article uses “free-space”. List it under “fixes:” of one, or delete the file.
      2 issues in 2 of 17 files."
    `);
    expect(reportOf({ [FILE]: '---\n- a\n- b\n---\n' })).toBe(
      reportOf({ [FILE]: '---\n---\n\nSome words.\n' }),
    );
  });
});

describe('a body', () => {
  const withBody = (body: string) => reportOf({ [FILE]: text.replace('Some words.\n', body) });

  test('that cannot be read names the line and the cure', () => {
    const bodies = {
      'a component that is not closed': 'Words.\n\n<Note>\nMore words.\n',
      'a component that is closed by another': '<Steps>\n<Step on="mac">\n\nWords\n\n</Steps>\n',
      'a bracket that is not closed': 'Words.\n\nThe message {device of a phone.\n',
      'a comment of HTML': 'Words.\n\n<!-- to do -->\n',
      'a link in angle brackets': 'Words.\n\nSee <https://example.org>.\n',
      'an attribute without quotes': 'Words.\n\nOpen <Path to=wifi />.\n',
    };
    const reports = Object.entries(bodies).map(([name, body]) => `${name}:\n${withBody(body)}`);
    expect(reports.join('\n')).toMatchInlineSnapshot(`
      "a component that is not closed:
      content/errors/no-space.mdx:20  unreadable-file
        This is no valid MDX. Expected a closing tag for \`<Note>\` (line 20).
      1 issue in 1 of 17 files.
      a component that is closed by another:
      content/errors/no-space.mdx:23  unreadable-file
        This is no valid MDX. Unexpected closing tag \`</Steps>\`, expected corresponding closing tag for \`<Step>\` (line 19).
      1 issue in 1 of 17 files.
      a bracket that is not closed:
      content/errors/no-space.mdx:20  unreadable-file
        This is no valid MDX. Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Write \\{ where a bracket is meant.
      1 issue in 1 of 17 files.
      a comment of HTML:
      content/errors/no-space.mdx:20  unreadable-file
        This is no valid MDX. Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\`. Remove the comment.
      1 issue in 1 of 17 files.
      a link in angle brackets:
      content/errors/no-space.mdx:20  unreadable-file
        This is no valid MDX. Unexpected character after \`<\`, expected a valid JSX tag. Write a link as [words](address), and values in quotes: <Path to="…" />.
      1 issue in 1 of 17 files.
      an attribute without quotes:
      content/errors/no-space.mdx:20  unreadable-file
        This is no valid MDX. Unexpected character after \`<\`, expected a valid JSX tag. Write a link as [words](address), and values in quotes: <Path to="…" />.
      1 issue in 1 of 17 files."
    `);
  });

  test('names every mistake of its markup at its line', () => {
    const body = `import x from 'y'

Open **Settings** > **General**, or
Settings > General.

# Heading

The message of {device}. <br />

<Note>
  <See>It is open.</See>
</Note>

<Step on="ipone">Tap it.</Step>

Open <Path to="wi-fi" /> and [read on](fixes/chek-wifi).

Words
---
`;
    expect(withBody(body)).toMatchInlineSnapshot(`
      "content/errors/no-space.mdx:18  forbidden-markup
        A body holds words only. Remove “import” and “export”.
      content/errors/no-space.mdx:20  raw-path
        “Settings > General…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml.
      content/errors/no-space.mdx:21  raw-path
        “Settings > General…” types a menu path. Write <Path to="…" /> with an id of content/paths.yaml.
      content/errors/no-space.mdx:23  forbidden-markup
        Start headings at “###”: the page has the larger ones.
      content/errors/no-space.mdx:25  forbidden-markup
        Remove {device}. Curly brackets are not text here; write \\{ for a bracket.
      content/errors/no-space.mdx:25  unknown-component
        <br> is not a component. The components are Step, Steps, See, IfNot, Variant, Note, Careful, Path, Picture, FitCalculator, TimeCalculator.
      content/errors/no-space.mdx:28  unknown-component
        <See> stands outside <Step>. Move it inside.
      content/errors/no-space.mdx:31  unknown-component
        <Step> stands outside <Steps>. Move it inside.
      content/errors/no-space.mdx:31  unknown-component
        “ipone” is no value for “on” of <Step>. Did you mean “iphone”? It can be iphone, old-iphone, new-iphone, mac, windows, linux, computer, router, anywhere.
      content/errors/no-space.mdx:33  unknown-path
        “wi-fi” is not in content/paths.yaml. Did you mean “wifi”?
      content/errors/no-space.mdx:33  unknown-reference
        “fixes/chek-wifi” does not exist. Did you mean “fixes/check-wifi”?
      content/errors/no-space.mdx:35  forbidden-markup
        Start headings at “###”: the page has the larger ones.
      12 issues in 1 of 17 files."
    `);
  });
});

describe('a file that is none', () => {
  test('is a folder or a link to nowhere with the name of a page', () => {
    const root = aProject();
    mkdirSync(join(root, 'content/errors/folder.mdx'));
    symlinkSync(join(root, 'nowhere'), join(root, 'content/errors/link.mdx'));
    expect(readContent(root).issues.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'content/errors/folder.mdx:1 This cannot be read as a file. Put a text file in its place.',
      'content/errors/link.mdx:1 This cannot be read as a file. Put a text file in its place.',
    ]);
  });
});

describe('the name of a file', () => {
  test.each([
    ['Check_Cable.mdx', 'Rename it to “check-cable.mdx”.'],
    ['check--cable.mdx', 'Rename it to “check-cable.mdx”.'],
    ['check-cable.md', 'Rename it to “check-cable.mdx”.'],
    ['check-wifi.md', 'Remove it: “check-wifi.mdx” is there already.'],
    ['version-1.2 notes.MDX', 'Rename it to “version-1-2-notes.mdx”.'],
    ['Überprüfen.mdx', 'Rename it to “uberprufen.mdx”.'],
    ['check wi-fi (2).mdx', 'Rename it to “check-wi-fi-2.mdx”.'],
    ['notes', 'Rename it to “notes.mdx”.'],
    ['???.mdx', 'Rename it.'],
  ])('“%s” does not fit', (name, cure) => {
    const { issues } = readContent(aProject({ [`content/fixes/${name}`]: 'x' }));
    expect(issues).toEqual([
      {
        code: 'unreadable-file',
        file: `content/fixes/${name}`,
        line: 1,
        message: `The name “${name}” does not fit. ${cure} A name has lower-case letters, digits and single hyphens, and ends in “.mdx”.`,
      },
    ]);
  });

  test('of a question ends in “.yaml”', () => {
    expect(reportOf({ 'content/questions/more.yml': 'ask: What?' })).toMatchInlineSnapshot(`
      "content/questions/more.yml:1  unreadable-file
        The name “more.yml” does not fit. Rename it to “more.yaml”. A name has lower-case letters, digits and single hyphens, and ends in “.yaml”.
      1 issue in 1 of 18 files."
    `);
  });

  test('of a copy is told, and the copy stands for nothing: what nothing leads to is still told', () => {
    const report = reportOf({
      ...changed('content/questions/stopped.yaml', 'goTo: questions/network', 'goTo: help'),
      'content/questions/network.yaml.bak': GOOD['content/questions/network.yaml'],
    });
    expect(report).toMatchInlineSnapshot(`
      "content/questions/network.yaml:1  unreachable-node
        No answer leads to “questions/network”. Add an answer with “goTo: questions/network” to a question in content/questions/.
      content/questions/network.yaml.bak:1  unreadable-file
        The name “network.yaml.bak” does not fit. Remove it: “network.yaml” is there already. A name has lower-case letters, digits and single hyphens, and ends in “.yaml”.
      2 issues in 2 of 18 files."
    `);
  });

  test('may begin with a dot: such files are not ours', () => {
    expect(reportOf({ 'content/errors/.DS_Store': 'x', 'content/.git/config': 'x' })).toBe(reportOf());
  });
});

test('a folder nobody reads is named, with the nearest one', () => {
  expect(reportOf({ 'content/eror/x.mdx': text })).toMatchInlineSnapshot(`
    "content/eror:1  unreadable-file
      No page is made of this folder. Did you mean “errors”? Move its files: the folders are methods, causes, errors, faq, fixes, questions.
    1 issue in 1 of 17 files."
  `);
});

test('a project without content lacks its tables and its first question', () => {
  const nothing = Object.fromEntries(Object.keys(GOOD).map((file) => [file, undefined]));
  expect(reportOf(nothing)).toMatchInlineSnapshot(`
    "content/links.yaml:1  unreadable-file
      The file is missing. Add it; README.md says what it holds.
    content/paths.yaml:1  unreadable-file
      The file is missing. Add it; README.md says what it holds.
    content/questions/start.yaml:1  question-parents
      There is no first question, so nothing can be reached. Add this file: /diagnose/ begins with it.
    content/settings.yaml:1  unreadable-file
      The file is missing. Add it; README.md says what it holds.
    content/synonyms.yaml:1  unreadable-file
      The file is missing. Add it; README.md says what it holds.
    5 issues in 5 of 5 files."
  `);
});

test('the check of all files is counted', () => {
  expect(readContent(aProject()).fileCount).toBe(Object.keys(GOOD).length);
});
