import { toRef } from '../schema/reference.ts';
import type { RecordOf } from './records.ts';
import { type QuestionPage, START_QUESTION } from './library.ts';

type QuestionRecord = RecordOf<'questions'>;

/** Find all answers that lead to each question: question ref → its parents with the answer’s key. */
export function findParents(
  questions: readonly QuestionRecord[],
): Map<string, { parent: QuestionRecord; answer: string }[]> {
  const parents = new Map<string, { parent: QuestionRecord; answer: string }[]>();
  for (const parent of questions) {
    for (const { key, goTo } of parent.data.answers) {
      if (!goTo.startsWith('questions/')) continue;
      parents.set(goTo, [...(parents.get(goTo) ?? []), { parent, answer: key }]);
    }
  }
  return parents;
}

/** Give every question the trail of answers that leads to it. Broken trees still give a finite trail. */
export function buildQuestions(questions: readonly QuestionRecord[]): QuestionPage[] {
  const parents = findParents(questions);
  return questions.map(({ ref, id, data }) => {
    const trail: { question: QuestionRecord['ref']; answer: string }[] = [];
    const seen = new Set<string>([ref]);
    let step = id === START_QUESTION ? undefined : parents.get(ref)?.[0];
    while (step && !seen.has(step.parent.ref)) {
      seen.add(step.parent.ref);
      trail.unshift({ question: step.parent.ref, answer: step.answer });
      step = step.parent.id === START_QUESTION ? undefined : parents.get(step.parent.ref)?.[0];
    }
    return { collection: 'questions', ref, id, data, trail };
  });
}

/** The reference of the question that `/diagnose/` shows. */
export const startRef = toRef('questions', START_QUESTION);
