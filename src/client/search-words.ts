import type { DeepAnswer, SearchAnswer } from '../search/answer.ts';

/** What was shown of an answer. */
interface Shown {
  /** How many results stand on the page. */
  count: number;
  /** The kind the reader chose, in words: “Guides”. */
  kind: string | undefined;
}

/** Say in a few words what was found, for the eye and for a screen reader. */
export function statusWords(answer: SearchAnswer | DeepAnswer, { count, kind }: Shown): string {
  return [foundWords(answer, count, kind), missingWords(answer)].filter(Boolean).join(' ');
}

/** Say what was found. */
function foundWords(answer: SearchAnswer, count: number, kind: string | undefined): string {
  const { results, pinned, unknownCodes, wrongShortCode } = answer;
  const pages = count === 1 ? '1 page' : `${count} pages`;
  const [code] = unknownCodes;
  if (count === 0 && results.length > 0 && kind !== undefined) {
    return `Nothing under “${kind}”. Choose “All” to see ${results.length === 1 ? '1 page' : `${results.length} pages`}.`;
  }
  if (wrongShortCode !== undefined) {
    return `No page has the code ${wrongShortCode}. Did you mean ${count === 1 ? 'this one' : 'one of these'}?`;
  }
  if (code) {
    const without = `We have no page for the code ${code.text}.`;
    if (count === 0) return without;
    return `${without} ${code.family ? 'The first page explains codes of this kind.' : `${pages} may help.`}`;
  }
  if (count === 0) return 'We have no page for this.';
  return pinned > 0 ? `Found. ${pages} in all.` : `${pages} may help.`;
}

/** Say what could not be searched, where that may have changed the answer. */
function missingWords(answer: SearchAnswer | DeepAnswer): string {
  if (!('status' in answer)) return '';
  if (answer.status === 'instant-only') {
    return 'Only titles, messages and codes were searched. The text of the pages cannot be searched now.';
  }
  return answer.status === 'text-only'
    ? 'A part of the search could not be loaded. All messages and codes stand in the lists below.'
    : '';
}
