import { type Article, articlesIn } from '../src/model/library.ts';
import { codeOf } from '../src/model/short-code-of.ts';
import { SURFACE_WORDS } from '../src/model/words.ts';
import { library } from './site.ts';

/** One reader’s way, and the text they must be able to hand over. */
export interface GoldenPath {
  name: string;
  /** The query of the address: what was answered and tried. */
  query: string;
  /** The text, without its last line, which is the address that opens it again. */
  text: string;
}

const RESULTS = ['no', 'cannot', 'different', 'no', 'yes'] as const;

/** Write golden paths over the real library: every third error and every fourth cause or guide, each with other results. */
export function goldenPaths(): GoldenPath[] {
  const errors = articlesIn(library, 'errors').filter((_, index) => index % 3 === 0);
  const others = [...articlesIn(library, 'causes'), ...articlesIn(library, 'methods')].filter(
    ({ sections }, index) => index % 4 === 0 && sections.length > 0,
  );
  return [...errors, ...others].map((article, index) => pathThrough(article, index));
}

/** Try the first fixes of an article, one result after the other. This is what a person would write down, in our words. */
function pathThrough(article: Article, turn: number): GoldenPath {
  const { ref, sections } = article;
  const steps = sections
    .slice(0, 1 + (turn % 4))
    .map(({ fix }, index) => ({ fix, result: RESULTS[(turn + index) % RESULTS.length] ?? 'no' }));
  const answered = library.questions[turn % library.questions.length];
  const answer = turn % 2 === 0 ? answered?.data.answers[0] : undefined;
  const code = codeOf(library, ref) ?? '';
  const surface = article.collection === 'errors' ? article.data.surface : 'any';
  const where =
    surface === 'any'
      ? ''
      : `${SURFACE_WORDS[surface].charAt(0).toLowerCase()}${SURFACE_WORDS[surface].slice(1)}, `;
  const heading = {
    errors: 'What I see',
    causes: 'Likely reason',
    methods: 'Pages I followed',
    faq: 'Pages I followed',
  };
  const tried = steps.map(({ fix: { data }, result }) => {
    if (result === 'no') return `- ${data.report.failed}`;
    if (result === 'yes') return `- ${data.report.done}`;
    return result === 'cannot' ? `- Could not do: ${data.title}.` : `- ${data.title}: another message came.`;
  });
  const open = sections.slice(steps.length).map(({ fix }) => `- ${fix.data.title}`);
  return {
    name: `${ref}, ${steps.map(({ result }) => result).join(', ')}`,
    query: [
      `t=${[ref, ...(answer && answered ? [`${answered.id}.${answer.key}`] : [])].join(',')}`,
      `tried=${steps.map(({ fix, result }) => (result === 'no' ? fix.id : `${fix.id}.${result}`)).join(',')}`,
    ].join('&'),
    text: [
      `${heading[article.collection]}:`,
      `- ${article.data.title.replace(/\.$/, '')} (${where}page code ${code})`,
      ...(answer ? ['What I answered:', `- ${answer.report}`] : []),
      'Tried:',
      ...tried,
      ...(open.length > 0 ? ['Not tried:', ...open] : []),
      'Not known: iPhone model, iOS version, time of the failure, network, free iCloud space, Next Backup Size.',
    ].join('\n'),
  };
}
