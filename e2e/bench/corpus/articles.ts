import type { z } from 'astro/zod';

import { HARMLESS } from '../../../src/model/testing/builders.ts';
import { type COLLECTION_FILES } from '../../../src/schema/collections.ts';
import type { Collection } from '../../../src/schema/reference.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** One file of the corpus: the fields of its front matter as an author writes them, and its body. */
export interface CorpusFile<C extends Collection = Collection> {
  collection: C;
  id: string;
  data: z.input<(typeof COLLECTION_FILES)[C]['schema']>;
  body?: string;
}

/** What the files of a corpus draw from. The ids are those of the whole corpus: links lead anywhere. */
export interface Draw {
  random: Random;
  prose: Prose;
  ids: Readonly<Record<Collection, readonly string[]>>;
}

/** Fields that every article and fix has. */
const PROVENANCE = { reviewed: '2026-01-01', sources: ['general-knowledge'] } as const;
/** Words that no other page has stand from this number on: two for each page. */
const OWN_WORDS = 100_000;

/** A phrase that names a page: its own words make it different from all others. */
function nameOf({ prose, random }: Draw, kind: Collection, number: number): string {
  const kinds: readonly Collection[] = ['errors', 'causes', 'faq', 'methods', 'fixes', 'questions'];
  const own = OWN_WORDS + (number * kinds.length + kinds.indexOf(kind)) * 2;
  const name = `${prose.word(own)} ${prose.phrase(3 + random.below(3))} ${prose.word(own + 1)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const articleOf = (draw: Draw, kind: Collection, number: number) => ({
  title: nameOf(draw, kind, number),
  summary: draw.prose.paragraph(2).slice(0, 300),
  appliesTo: ['iOS 18', 'iOS 26'] as ('iOS 18' | 'iOS 26')[],
  fixes: draw.random
    .some(draw.ids.fixes, 3 + draw.random.below(6))
    .map((fix): string | { fix: string; because: string } => ({ fix, because: draw.prose.sentence() })),
  aliases: Array.from({ length: 3 }, () => draw.prose.phrase(3)),
  ...PROVENANCE,
  sources: [...PROVENANCE.sources],
});

/** Write steps as fixes and methods have them, with a settings path here and there. */
const stepsOf = ({ prose, random }: Draw): string =>
  `<Steps>\n${Array.from({ length: 4 + random.below(5) }, (_, index) => {
    const path = index === 0 ? ' Open <Path to="icloud-backup" />.' : '';
    return `  <Step on="iphone">\n    ${prose.sentence()}${path}\n\n    <See>${prose.sentence()}</See>\n  </Step>`;
  }).join('\n')}\n</Steps>\n`;

/** Write a body of some paragraphs with a link to another page. */
const bodyOf = ({ prose, random, ids }: Draw): string =>
  `${prose.paragraph(4)}\n\n${prose.sentence()} [${prose.phrase(2)}](errors/${random.pick(ids.errors)}).\n\n${prose.paragraph(3)}\n`;

/** Make one file of each kind by its number. */
export const MAKERS: {
  [C in Exclude<Collection, 'questions'>]: (draw: Draw, number: number) => CorpusFile<C>;
} = {
  errors: (draw, number) => {
    const { random, prose, ids } = draw;
    const article = articleOf(draw, 'errors', number);
    const causes = random.some(ids.causes, 1 + random.below(3));
    const isCode = number % 5 === 0;
    return {
      collection: 'errors',
      id: ids.errors[number] ?? '',
      data: {
        ...article,
        kind: isCode ? 'code' : 'message',
        surface: random.pick(['iphone', 'mac-finder', 'windows-apple-devices'] as const),
        messages: [`${article.title}.`],
        codes: isCode ? [`0xE80${number.toString(16).padStart(5, '0').toUpperCase()}`] : [],
        causes,
        tellApart:
          causes.length > 1
            ? causes.map((id) => ({ sign: prose.sentence(), goTo: `causes/${id}` as const }))
            : [],
        safe: prose.sentence(),
      },
      body: bodyOf(draw),
    };
  },
  causes: (draw, number) => ({
    collection: 'causes',
    id: draw.ids.causes[number] ?? '',
    data: {
      ...articleOf(draw, 'causes', number),
      signs: [draw.prose.sentence(), draw.prose.sentence()],
      affects: draw.random.some(draw.ids.methods, 2),
    },
    body: bodyOf(draw),
  }),
  faq: (draw, number) => ({
    collection: 'faq',
    id: draw.ids.faq[number] ?? '',
    data: {
      ...articleOf(draw, 'faq', number),
      topic: draw.random.pick(['Start here', 'Computer backups', 'Good to know'] as const),
    },
    body: bodyOf(draw),
  }),
  methods: (draw, number) => {
    const { prose } = draw;
    const cell = () => prose.phrase(3);
    return {
      collection: 'methods',
      id: draw.ids.methods[number] ?? '',
      data: {
        ...articleOf(draw, 'methods', number),
        order: number + 1,
        goodWhen: prose.sentence(),
        needs: [prose.phrase(4)],
        saves: [prose.phrase(4), prose.phrase(4)],
        doesNotSave: [prose.phrase(4)],
        verify: prose.sentence(),
        where: prose.phrase(3),
        compare: { place: cell(), limit: cell(), automatic: cell(), passwordsAndHealth: cell() },
      },
      body: stepsOf(draw),
    };
  },
  fixes: (draw, number) => ({
    collection: 'fixes',
    id: draw.ids.fixes[number] ?? '',
    data: {
      title: nameOf(draw, 'fixes', number),
      summary: draw.prose.sentence(),
      minutes: 1 + draw.random.below(15),
      ...HARMLESS,
      proves: draw.prose.sentence(),
      blockers: [{ because: draw.prose.sentence(), goTo: 'help' }],
      report: { done: draw.prose.sentence(), failed: draw.prose.sentence() },
      aliases: [draw.prose.phrase(3)],
      ...PROVENANCE,
      sources: [...PROVENANCE.sources],
    },
    body: stepsOf(draw),
  }),
};
