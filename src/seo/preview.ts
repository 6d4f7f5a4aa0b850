import type { Article, FixPage } from '../model/library.ts';
import { KIND_WORDS, RISK_WORDS, shortTimeWords } from '../model/words.ts';

/** Say what a link preview shows under the title. Chats cut it off early, so what to do comes first. */
export function previewTextOf(page: Article | FixPage): string {
  const { summary } = page.data;
  if (page.collection === 'fixes') {
    const { minutes, waiting, risk } = page.data;
    return `${shortTimeWords(minutes, waiting)}. ${RISK_WORDS[risk]}. ${summary}`;
  }
  const first = page.sections[0]?.fix.data;
  const isProblem = page.collection === 'errors' || page.collection === 'causes';
  if (!first || !isProblem) return summary;
  return `First fix: ${first.title} (${shortTimeWords(first.minutes, first.waiting)}). ${summary}`;
}

/** Say in words what the picture of a preview shows. */
export const pictureTextOf = ({ collection, data }: Article | FixPage): string =>
  `${KIND_WORDS[collection].one}: ${data.title}`;
