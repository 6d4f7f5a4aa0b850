import { pageAt, type Library, type Place, titleOf } from '../model/library.ts';
import { markdownLink, markdownList, markdownWords } from '../model/markdown.ts';
import type { BodyNode } from '../model/body.ts';
import { codeOf } from '../model/short-code-of.ts';
import { isAddress, sourceLabel } from '../model/source-label.ts';
import { pathOf } from '../model/urls.ts';
import { CONFIDENCE_WORDS, dayWords } from '../model/words.ts';
import type { Blocker } from '../schema/article.ts';
import type { Ref } from '../schema/reference.ts';
import type { Confidence } from '../schema/text.ts';
import type { AddressOf } from './kb.ts';

/** What a page is written from. */
export interface MarkdownSources {
  library: Library;
  /** The parsed body of each article and fix. */
  bodies: ReadonlyMap<Ref, BodyNode>;
  addressOf: AddressOf;
}

/** The fixed pages, in the words of the site. */
const FIXED_PAGES: Record<string, string> = {
  help: 'Get help from a person',
  fixed: 'Check your backup once more',
  search: 'Search for another message',
  diagnose: 'Answer a few questions',
};

/** Link to a place, named by the title of its page. */
export function linkTo(place: Place, { library, addressOf }: MarkdownSources): string {
  const page = pageAt(library, place);
  const title = page ? titleOf(page) : (FIXED_PAGES[place] ?? place);
  return markdownLink(markdownWords(title), addressOf(pathOf(place)));
}

/** List reasons, each with the page it leads to. */
export const reasonsList = (reasons: readonly Blocker[], sources: MarkdownSources): string =>
  markdownList(reasons.map(({ because, goTo }) => `${markdownWords(because)}: ${linkTo(goTo, sources)}`));

/** Name a page for people who talk about it: what it is, its short code, its address. */
export function whatItIs(ref: Ref, kind: string, { library, addressOf }: MarkdownSources): string {
  const code = codeOf(library, ref);
  return `${kind}. ${code === undefined ? '' : `Short code: ${code}. `}Address: ${addressOf(pathOf(ref))}`;
}

/** Say where facts come from, when they were checked and how sure we are. */
export function provenance(data: {
  reviewed: string;
  sources: readonly string[];
  confidence: Confidence;
  confidenceNote?: string | undefined;
}): string {
  const { reviewed, sources, confidence, confidenceNote = '' } = data;
  const doubt = `${confidence === 'high' ? '' : CONFIDENCE_WORDS[confidence]} ${confidenceNote}`.trim();
  const named = sources.map((source) => {
    const label = markdownWords(sourceLabel(source));
    return isAddress(source) ? markdownLink(label, source) : label;
  });
  return [
    ...(doubt === '' ? [] : [`How sure we are: ${markdownWords(doubt)}`]),
    `Checked on ${dayWords(reviewed)}. From: ${named.join(', ')}.`,
  ].join('\n\n');
}

/** Join the parts of a page; empty ones leave no gap. */
export const joinParts = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
