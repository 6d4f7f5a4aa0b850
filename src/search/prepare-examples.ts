import { weighQuery } from './evidence.ts';
import type { Index } from './open-lexicon.ts';
import { type Form, formOf, KIND_PRIOR } from './rank.ts';
import { readQuery } from './read-query.ts';

/** A text with the pages it should find, and how much it counts. */
export interface Example {
  text: string;
  want: readonly number[];
  weight: number;
}

/** The points of one stem, page by page. */
export interface Learned {
  points: Float32Array;
  pages: readonly number[];
  /** The squares of all steps so far: what moved much moves less. */
  moved: Float32Array;
}
/** Where stems stand together: the pages that have them all, and the place of each page among those of each stem. */
interface Meeting {
  pages: readonly number[];
  stems: readonly { stem: Learned; places: readonly number[] }[];
}
/** One way to read a word, and how much of each point reaches the score. */
export interface Way {
  meeting: Meeting;
  share: number;
}
/** An example as it is learned from: its words, what every page has before them, and the pages it should find. */
export interface Prepared {
  words: readonly (readonly Way[])[];
  prior: Float32Array;
  want: readonly number[];
  weight: number;
}

/** Damps the first steps. */
export const MOVED_BEFORE = 0.2;

/** Take the points of an index to learn them, in place. */
export const takePoints = ({ terms }: Index): Map<string, Learned> =>
  new Map(
    [...terms].map(([stem, { points, pages }]) => [
      stem,
      { points, pages, moved: new Float32Array(pages.length).fill(MOVED_BEFORE) },
    ]),
  );

/** Make the function that reads an example as a query is read. All examples share the points that are learned. */
export function createPrepare(
  index: Index,
  learned: ReadonlyMap<string, Learned>,
): (example: Example) => Prepared {
  const meetings = new Map<string, Meeting>();
  const meetingOf = (stems: readonly string[]): Meeting => {
    const key = stems.join(' ');
    const meeting = meetings.get(key) ?? findMeeting(stems.flatMap((stem) => learned.get(stem) ?? []));
    meetings.set(key, meeting);
    return meeting;
  };
  const priors = new Map<Form, Float32Array>();
  const priorOf = (form: Form): Float32Array => {
    const prior =
      priors.get(form) ?? Float32Array.from(index.pages, ({ kind }) => KIND_PRIOR[form][kind] ?? 0);
    priors.set(form, prior);
    return prior;
  };
  return ({ text, want, weight }) => {
    const query = readQuery(index, text, { correct: false });
    const { words, whole } = weighQuery(index, query);
    return {
      words: words.map(({ readings }) =>
        readings.map((reading) => ({ meeting: meetingOf(reading.stems), share: reading.weight / whole })),
      ),
      prior: priorOf(formOf(query)),
      want,
      weight,
    };
  };
}

/** Find where stems stand together. */
function findMeeting(stems: readonly Learned[]): Meeting {
  const [first, ...others] = stems;
  const pages = (first?.pages ?? []).filter((page) => others.every((other) => other.pages.includes(page)));
  return {
    pages,
    stems: stems.map((stem) => ({ stem, places: pages.map((page) => stem.pages.indexOf(page)) })),
  };
}
