import type { Collection, Destination } from '../../../src/schema/reference.ts';
import type { CorpusFile } from './articles.ts';
import type { Prose } from './prose.ts';

/** How many pages or questions the answers of a question lead to: with nine, 5,000 articles are four questions deep. */
const ANSWERS = 9;

/** Make the tree of questions that leads to every one of some pages: leaves first, then the questions above them. */
export function questionsTo(pages: readonly Destination[], prose: Prose): CorpusFile<'questions'>[] {
  const made: CorpusFile<'questions'>[] = [];
  let level: readonly Destination[] = pages;
  while (level.length > ANSWERS) {
    level = Array.from({ length: Math.ceil(level.length / ANSWERS) }, (_, index) => {
      const id = `q${made.length + 1}`;
      made.push(question(id, level.slice(index * ANSWERS, (index + 1) * ANSWERS), prose));
      return `questions/${id}` as const;
    });
  }
  return [...made, question('start', level, prose)];
}

const question = (id: string, targets: readonly Destination[], prose: Prose): CorpusFile<'questions'> => ({
  collection: 'questions' satisfies Collection,
  id,
  data: {
    ask: `${prose.phrase(5)} ${id}?`,
    why: prose.sentence(),
    answers: [
      ...targets.map((goTo, index) => ({
        key: `a${index}`,
        label: `${prose.phrase(4)} ${index}`,
        goTo,
        report: prose.sentence(),
      })),
      { key: 'unsure', label: 'I am not sure', goTo: 'help' as const, report: 'I am not sure.' },
    ],
  },
});
