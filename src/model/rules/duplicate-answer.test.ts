import { expect, test } from 'vitest';

import { anError, aQuestion } from '../testing/builders.ts';
import { findingsOf } from '../testing/findings.ts';
import { duplicateAnswer } from './duplicate-answer.ts';

const answer = (key: string, label: string) => ({ key, label, goTo: 'help' as const, report: 'I see it.' });

test('two answers with one label are one issue, in any case of letters, at the second one', () => {
  const found = findingsOf(
    duplicateAnswer,
    aQuestion(
      'q',
      {},
      { answers: [answer('a', 'A full bar'), answer('b', 'a FULL bar'), answer('unsure', '?')] },
    ),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/questions/q.yaml:9 [answers.1.label] duplicate-answer
      The label “a FULL bar” is used twice. Say what is different."
  `);
});

test('two answers with one key are one issue', () => {
  const found = findingsOf(
    duplicateAnswer,
    aQuestion('q', {}, { answers: [answer('a', 'One'), answer('unsure', 'Two'), answer('a', 'Three')] }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/questions/q.yaml:12 [answers.2] duplicate-answer
      The key “a” is used twice. Give each answer its own."
  `);
});

test('an answer copied whole has both faults', () => {
  const found = findingsOf(
    duplicateAnswer,
    aQuestion('q', {}, { answers: [answer('a', 'One'), answer('a', 'One')] }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/questions/q.yaml:8 [answers.1] duplicate-answer
      The key “a” is used twice. Give each answer its own.
    content/questions/q.yaml:9 [answers.1.label] duplicate-answer
      The label “One” is used twice. Say what is different."
  `);
});

test('three equal labels are two issues', () => {
  const found = findingsOf(
    duplicateAnswer,
    aQuestion('q', {}, { answers: [answer('a', 'One'), answer('b', 'One'), answer('c', 'One')] }),
  );
  expect(found).toMatchInlineSnapshot(`
    "content/questions/q.yaml:9 [answers.1.label] duplicate-answer
      The label “One” is used twice. Say what is different.
    content/questions/q.yaml:13 [answers.2.label] duplicate-answer
      The label “One” is used twice. Say what is different."
  `);
});

test('answers of two questions may be equal', () => {
  const answers = [answer('a', 'One'), answer('unsure', 'Two')];
  expect(findingsOf(duplicateAnswer, aQuestion('p', {}, { answers }), aQuestion('q', {}, { answers }))).toBe(
    '',
  );
});

test('answers that differ by a sign differ', () => {
  expect(
    findingsOf(duplicateAnswer, aQuestion('q', {}, { answers: [answer('a', 'One'), answer('b', 'One.')] })),
  ).toBe('');
});

test('other files have no answers', () => {
  expect(findingsOf(duplicateAnswer, anError('x'))).toBe('');
});
