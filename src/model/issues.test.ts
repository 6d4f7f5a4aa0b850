import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { type Issue, ISSUE_KINDS, sortIssues } from './issues.ts';

const anIssue = (file: string, line: number, message = 'Wrong.', code: Issue['code'] = 'cycle'): Issue => ({
  file,
  line,
  code,
  message,
});

describe('issues', () => {
  test('stand in the order of files, lines as numbers, codes and texts', () => {
    const sorted = [
      anIssue('a', 2),
      anIssue('a', 10, 'Wrong.', 'cycle'),
      anIssue('a', 10, 'Wrong.', 'dead-end'),
      anIssue('a', 10, 'Worse.', 'dead-end'),
      anIssue('b', 1),
    ];
    const [first, second, third, fourth, fifth] = sorted;
    expect(sortIssues([fifth, third, first, fourth, second].filter((issue) => issue !== undefined))).toEqual([
      first,
      second,
      fourth,
      third,
      fifth,
    ]);
  });

  test('that say the same are one', () => {
    expect(sortIssues([anIssue('a', 1), anIssue('a', 1), anIssue('a', 2)])).toEqual([
      anIssue('a', 1),
      anIssue('a', 2),
    ]);
  });
});

test('every kind of issue is the name of its rule’s file, but for the two that reading finds', () => {
  const files = readdirSync(new URL('rules', import.meta.url)).map((name) => name.replace('.ts', ''));
  const withoutRule = Object.keys(ISSUE_KINDS).filter((code) => !files.includes(code));
  expect(withoutRule).toEqual(['unreadable-file', 'invalid-field']);
});
