import type { Article, FixPage } from '../model/library.ts';
import { KIND_WORDS, RISK_WORDS, shortTimeWords } from '../model/words.ts';
import type { SiteNames } from './structured-data.ts';

/** The words on the picture of a link preview. */
export interface Card {
  /** “Message”, “Fix” …; the site itself has none. */
  kind?: string | undefined;
  title: string;
  /** The last line: what to do first, or what a fix takes. */
  lead?: { label: string; words: string } | undefined;
  siteName: string;
}

/** Choose the words for the picture of an article or a fix. */
export const cardOf = (page: Article | FixPage, { name }: SiteNames): Card => ({
  kind: KIND_WORDS[page.collection].one,
  title: page.data.title,
  lead: leadOf(page),
  siteName: name,
});

/** Choose what matters first: of a problem its first fix, of a fix what it takes, else when it helps or the answer. */
function leadOf(page: Article | FixPage): Card['lead'] {
  switch (page.collection) {
    case 'fixes':
      return {
        label: shortTimeWords(page.data.minutes, page.data.waiting),
        words: RISK_WORDS[page.data.risk],
      };
    case 'methods':
      return { label: 'Good when', words: page.data.goodWhen };
    case 'faq':
      return { label: 'In short', words: shortAnswer(page.data.summary) };
    default: {
      const first = page.sections[0]?.fix.data;
      return (
        first && { label: `First fix, ${shortTimeWords(first.minutes, first.waiting)}`, words: first.title }
      );
    }
  }
}

/** How many characters two lines of the picture hold. */
const TWO_LINES = 105;

/** Take the first sentence, and the ones after it that still fit: “No.” alone says too little. */
function shortAnswer(text: string): string {
  const [first = text, ...others] = text.split(/(?<=[.?!]) /);
  let answer = first;
  for (const sentence of others) {
    if (answer.length + 1 + sentence.length > TWO_LINES) break;
    answer += ` ${sentence}`;
  }
  return answer;
}

/** Choose the words for the picture of all other pages. */
export const siteCard = ({ name, tagline }: SiteNames): Card => ({ title: tagline, siteName: name });
