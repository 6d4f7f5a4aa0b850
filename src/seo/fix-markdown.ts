import type { FixPage, Section } from '../model/library.ts';
import { markdownList, markdownWords, toMarkdown } from '../model/markdown.ts';
import { pathOf } from '../model/urls.ts';
import { KIND_WORDS, placeWords, RISK_WORDS, timeWords } from '../model/words.ts';
import type { Fix } from '../schema/fix.ts';
import { toRef } from '../schema/reference.ts';
import {
  joinParts,
  linkTo,
  type MarkdownSources,
  provenance,
  reasonsList,
  whatItIs,
} from './markdown-parts.ts';

/** Write the page of a fix as Markdown. */
export function fixPageMarkdown(fix: FixPage, sources: MarkdownSources): string {
  const usedFor = (sources.library.uses.get(fix.id) ?? []).map(({ article }) => linkTo(article, sources));
  return `${joinParts([
    `# ${markdownWords(fix.data.title)}`,
    markdownWords(fix.data.summary),
    whatItIs(fix.ref, KIND_WORDS.fixes.one, sources),
    fixBody(fix, sources),
    `## Used for\n\n${markdownList(usedFor)}`,
  ])}\n`;
}

/** Write a fix as a section of an article. */
export const sectionMarkdown = (
  { fix, position, because, place }: Section,
  sources: MarkdownSources,
): string =>
  joinParts([
    `## Fix ${position}: ${markdownWords(fix.data.title)}`,
    markdownWords(because ?? fix.data.summary),
    fixBody(fix, sources),
    `This fix: ${sources.addressOf(pathOf(place))}`,
  ]);

/** Write what both have in common: facts, steps, proof, reasons, sources. */
function fixBody({ ref, data }: FixPage, sources: MarkdownSources): string {
  const { library, bodies, addressOf } = sources;
  const body = bodies.get(ref);
  const context = { paths: library.paths, addressOf, page: addressOf(pathOf(ref)) };
  return joinParts([
    markdownList(factsOf(data)),
    data.copyFirst && `**Make a copy first:** ${linkTo(toRef('fixes', data.copyFirst), sources)}`,
    data.interruptsReader ? 'This fix can close the page you read it on. Keep its address.' : '',
    body && toMarkdown(body, context),
    `**How to know it worked:** ${markdownWords(data.proves)}`,
    data.blockers.length > 0 ? `**What stops you?**\n\n${reasonsList(data.blockers, sources)}` : '',
    provenance(data),
  ]);
}

/** List the facts of a fix in the order of the page: first what could be lost. */
function factsOf({ risk, cost, loses, minutes, waiting, undo, where, needs }: Fix): string[] {
  const money = cost === 'money' ? ', but it costs money' : '';
  return [
    `**${RISK_WORDS[risk]}${money}:** ${markdownWords(loses)}`,
    `**Time:** ${markdownWords(timeWords(minutes, waiting))}`,
    `**Undo:** ${markdownWords(undo)}`,
    `**Where:** ${placeWords(where)}`,
    ...(needs.length > 0 ? [`**You need:** ${markdownWords(needs.join('. '))}`] : []),
  ];
}
