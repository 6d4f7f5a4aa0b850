import { describe, expect, test } from 'vitest';

import { gradeOf, medianOf } from './grade.ts';
import { passagesOf } from './passages.ts';
import { aPage } from './testing/pages.ts';

const gradeOfBody = (body: string, front = '{}') => gradeOf(passagesOf(aPage('faq/any', front, body)));
const HARD = 'Unfortunately, insufficient synchronization capabilities necessitate reconfiguration.';

describe('the school grade of a page', () => {
  test('is the one of Flesch and Kincaid', () => {
    // The example of the formula’s own documentation: 13 words, 26 syllables.
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(gradeOfBody(platypus)).toBeCloseTo(13.08, 2);
  });

  test('rises with longer words and with longer sentences', () => {
    const easy = gradeOfBody('Open the door. Look at the light.');
    expect(gradeOfBody('Open the door and look at the light.')).toBeGreaterThan(easy);
    expect(gradeOfBody('Open the application. Examine the configuration.')).toBeGreaterThan(easy);
  });

  test('does not depend on how hard a label, a code, a quotation or a path is', () => {
    const withLabel = (label: string) => gradeOfBody(`Tap ${label} once more. Then wait for the light.`);
    expect(withLabel('**Synchronization Configuration**')).toBe(withLabel('**On**'));
    expect(withLabel('“Your authorization is unavailable”')).toBe(withLabel('**On**'));
    expect(withLabel('<Path to="date-and-time" />')).toBe(withLabel('`x`'));
  });

  test('counts summary, safety and warning, and neither headings nor tables', () => {
    const easy = gradeOfBody('Look at the light.');
    expect(gradeOfBody(`### ${HARD}\n\nLook at the light.`)).toBe(easy);
    expect(gradeOfBody('Look at the light.', `aliases: ["${HARD}"]`)).toBe(easy);
    for (const field of ['summary', 'safe', 'caution']) {
      expect(gradeOfBody('Look at the light.', `${field}: "${HARD}"`)).toBeGreaterThan(easy);
    }
  });

  test('is 0 where nothing is written', () => {
    expect(gradeOfBody('')).toBe(0);
  });
});

describe('the median', () => {
  test.each([
    [[5], 5],
    [[9, 1, 4], 4],
    [[8, 1, 2, 4], 3],
    [[], 0],
  ])('of %j is %f', (numbers, median) => {
    expect(medianOf(numbers)).toBe(median);
  });
});
