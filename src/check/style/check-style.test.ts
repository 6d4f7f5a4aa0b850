import { describe, expect, test } from 'vitest';

import { checkStyle } from './check-style.ts';
import { aFix, aPage } from './testing/pages.ts';

/** A sentence of short words. */
const words = (count: number) => `It ${Array.from({ length: count - 1 }, () => 'runs').join(' ')}.`;
const HARD = 'Unfortunately, insufficient synchronization capabilities necessitate reconfiguration.';
const EASY_PAGES = ['a', 'b'].map((id) => aPage(`faq/${id}`, '{}', 'Look at the light.'));
const codesOf = (...pages: Parameters<typeof checkStyle>[0]) =>
  checkStyle(pages).issues.map(({ code }) => code);

describe('a long sentence', () => {
  test('has more than 30 words in a text', () => {
    const page = (count: number) => aPage('faq/any', `summary: ${words(count)}`, words(count));
    expect(codesOf(page(30), ...EASY_PAGES)).toEqual([]);
    expect(codesOf(page(31), ...EASY_PAGES)).toEqual(['long-sentence', 'long-sentence']);
  });

  test('has more than 25 words in a step and in what the reader sees then', () => {
    const step = (count: number) => aFix('iphone', `Wait.\n\n<See>${words(count)}</See>`);
    expect(codesOf(step(25))).toEqual([]);
    expect(checkStyle([step(26)]).issues).toEqual([
      {
        code: 'long-sentence',
        file: 'content/fixes/restart-iphone.mdx',
        line: 8,
        message:
          'The sentence “It runs runs runs runs runs …” has 26 words; 25 is the most here. Make two sentences of it.',
      },
    ]);
  });
});

describe('a hard page', () => {
  test('is reported, and the median with it', () => {
    const { issues, pages, median } = checkStyle([...EASY_PAGES.slice(0, 1), aPage('faq/hard', '{}', HARD)]);
    expect(pages.map(({ file }) => file)).toEqual(['content/faq/hard.mdx', 'content/faq/a.mdx']);
    expect(median).toBeGreaterThan(7);
    expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'hard-median content/faq/hard.mdx',
      'hard-page content/faq/hard.mdx',
    ]);
  });

  test('does not count where most pages are easy, except for itself', () => {
    expect(codesOf(...EASY_PAGES, aPage('faq/hard', '{}', HARD))).toEqual(['hard-page']);
  });

  test('is never a question of the diagnosis, which is only labels', () => {
    const { pages, issues } = checkStyle([aPage('questions/start', `why: ${HARD}`)]);
    expect(pages).toEqual([]);
    expect(issues).toEqual([]);
  });
});

test('everything wrong with a page is listed at once, in the order of its lines', () => {
  const page = aPage(
    'fixes/any',
    'summary: Just wait.',
    '<Steps>\n<Step on="mac">\nIt helps to tap it.\n</Step>\n</Steps>',
  );
  expect(checkStyle([page]).issues.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '2 preferred-term',
    '5 step-without-verb',
    '6 preferred-term',
  ]);
});
