import { expect, test } from 'vitest';

import { toText } from './report.ts';

const issue = { code: 'cycle', file: 'content/errors/x.mdx', line: 7, message: 'It goes round. Let it end.' };

test('a report names each issue with its place, then its text, and counts them', () => {
  const issues = [
    issue,
    { ...issue, line: 9 },
    { ...issue, file: 'content/links.yaml', code: 'links-ledger' },
  ];
  expect(toText(issues, 143)).toMatchInlineSnapshot(`
    "content/errors/x.mdx:7  cycle
      It goes round. Let it end.
    content/errors/x.mdx:9  cycle
      It goes round. Let it end.
    content/links.yaml:7  links-ledger
      It goes round. Let it end.
    3 issues in 2 of 143 files."
  `);
});

test('one issue is counted as one', () => {
  expect(toText([issue], 143)).toMatchInlineSnapshot(`
    "content/errors/x.mdx:7  cycle
      It goes round. Let it end.
    1 issue in 1 of 143 files."
  `);
});

test('no issue is good news', () => {
  expect(toText([], 143)).toBe('Content is fine: 143 files, no issue.');
});
