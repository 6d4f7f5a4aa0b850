import type { Random } from './random.ts';

const BEGINNINGS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gl',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'sk',
  't',
  'tr',
  'v',
  'w',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const ENDINGS = ['', 'k', 'l', 'm', 'n', 'nd', 'p', 'r', 'rt', 'sh', 't', 'x'];
const SYLLABLES = BEGINNINGS.flatMap((beginning) =>
  MIDDLES.flatMap((middle) => ENDINGS.map((ending) => beginning + middle + ending)),
);
/** Words that hold sentences together; about half of a text, as in English. */
const SMALL_WORDS = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'is',
  'it',
  'on',
  'that',
  'with',
  'as',
  'this',
  'when',
  'your',
  'not',
];

/** Made-up words and sentences whose number of different words grows with the text, as in a language. */
export interface Prose {
  /** The word that belongs to a number: different numbers have different words. */
  word(number: number): string;
  /** Some words without a full stop. */
  phrase(words: number): string;
  /** A sentence. */
  sentence(): string;
  /** A paragraph of some sentences. */
  paragraph(sentences: number): string;
}

/** Write a number in syllables: three for the first million and more. */
function wordOf(number: number): string {
  const base = SYLLABLES.length;
  const syllable = (digit: number) => SYLLABLES[(digit * 7919) % base] ?? '';
  return (
    syllable(number % base) +
    syllable(Math.floor(number / base) % base) +
    syllable(Math.floor(number / 37) % base)
  );
}

/**
 * Make prose from a source of numbers. `size` is the number of articles: the vocabulary is 400 words and 30 for
 * each root of it (Heaps’ law, exponent 0.5); common words come more often than rare ones.
 */
export function proseOf(random: Random, size: number): Prose {
  const vocabulary = 400 + Math.round(30 * Math.sqrt(size) * 2);
  const common = () => wordOf(Math.floor(Math.exp((random.below(10_000) / 10_000) * Math.log(vocabulary))));
  const phrase = (words: number) =>
    Array.from({ length: words }, () => (random.below(2) === 0 ? random.pick(SMALL_WORDS) : common())).join(
      ' ',
    );
  const sentence = () => {
    const text = phrase(6 + random.below(8));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return {
    word: wordOf,
    phrase,
    sentence,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
  };
}
