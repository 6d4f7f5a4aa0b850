import type { Trail, TriedResult } from './trail.ts';

/** The words the hand-over is made of, as `/trail.json` carries them to the help page. */
export interface TrailWords {
  /** Question id → answer key → what that answer reports: “The iPhone shows a message.” */
  answers: Record<string, Record<string, string>>;
  /** Fix id → its title, its report when it did not help and when it did, and what one sees when it worked. */
  fixes: Record<string, { title: string; failed: string; done: string; proves: string }>;
  /** Article reference → its title, where it is seen with the code of its page, and the fixes it lists. */
  articles: Record<string, { title: string; where: string; fixes: readonly string[] }>;
}

/** The longest text support can be expected to read. Source: issue “The support desk”, hand-over. */
export const MOST_CHARACTERS = 1200;

/** The longest address that may stand in the text. */
const MOST_LINK = 600;

/** What support will ask for and this site cannot know. Source: fixes.md, contact-apple-support. */
const NOT_KNOWN =
  'iPhone model, iOS version, time of the failure, network, free iCloud space, Next Backup Size';

/**
 * Write what a person saw and tried as plain text for support, at most `MOST_CHARACTERS` long.
 * `page` is the address that opens the same text, `said` a message in the person’s own words.
 * Entries of the trail without words are left out.
 */
export function composeHandover(trail: Trail, words: TrailWords, page: string, said = ''): string {
  const read = (...collections: string[]) =>
    [...trail.seen]
      .filter((ref) => collections.includes(ref.replace(/\/.*/, '')))
      .flatMap((ref) => words.articles[ref] ?? [])
      .map(({ title, where }) => `${title.replace(/\.$/, '')} (${where})`);
  const answers = [...trail.answers].flatMap(([question, key]) => words.answers[question]?.[key] ?? []);
  const listed = [...new Set([...trail.seen].flatMap((ref) => words.articles[ref]?.fixes ?? []))];
  // In the order of the pages, which is the order they were offered in.
  const triedInOrder = [...new Set([...listed, ...trail.tried.keys()])].filter((id) => trail.tried.has(id));
  const tried = triedInOrder.flatMap((id) => triedWords(words.fixes[id], trail.tried.get(id)));
  const notTried = listed.filter((id) => !trail.tried.has(id)).flatMap((id) => words.fixes[id]?.title ?? []);
  // A very long trail would leave no room for words.
  const link = page.length <= MOST_LINK ? page : 'too long for this text, copy it from the address bar';
  const end = `Not known: ${NOT_KNOWN}.\nThis list as a link: ${link}`;
  const parts = [
    block('What I see', [...(said === '' ? [] : [`“${said}”`]), ...read('errors')]),
    block('Likely reason', read('causes')),
    block('Pages I followed', read('methods', 'faq')),
    block('What I answered', answers),
    block('Tried', tried.length > 0 ? tried : ['Nothing yet.']),
    block('Not tried', notTried),
  ];
  return shorten(parts, end);
}

/** Say what came of a fix, in its own sentence. A fix without words is left out. */
function triedWords(fix: TrailWords['fixes'][string] | undefined, result: TriedResult | undefined): string[] {
  if (!fix) return [];
  if (result === 'yes') return [fix.done];
  if (result === 'cannot') return [`Could not do: ${fix.title}.`];
  return [result === 'different' ? `${fix.title}: another message came.` : fix.failed];
}

interface Block {
  title: string;
  lines: string[];
}

const block = (title: string, lines: string[]): Block => ({ title, lines });

const write = (blocks: readonly Block[], end: string): string =>
  [
    ...blocks
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines }) => `${title}:\n${lines.map((line) => `- ${line}`).join('\n')}`),
    end,
  ].join('\n');

/** Leave out lines until the text is short enough: first what was not tried, last what the person sees. */
function shorten(blocks: readonly Block[], end: string): string {
  const order = ['Not tried', 'What I answered', 'Pages I followed', 'Likely reason', 'Tried', 'What I see'];
  let text = write(blocks, end);
  for (const title of order) {
    const shortened = blocks.find((candidate) => candidate.title === title);
    if (!shortened) continue;
    let left = 0;
    while (text.length > MOST_CHARACTERS && shortened.lines.length > (left > 0 ? 1 : 0)) {
      if (left > 0) shortened.lines.pop();
      shortened.lines.pop();
      left += 1;
      shortened.lines.push(`and ${left} more`);
      text = write(blocks, end);
    }
  }
  // Only an endless page address can still be too long.
  return text.slice(0, MOST_CHARACTERS);
}

/** Find what nobody should hand over: a code that was sent to them, or a serial number. */
export function findSecret(text: string): 'code' | 'serial' | undefined {
  const words = text.replaceAll(/https?:\/\/\S+/g, ' ');
  // A full stop after the last digit ends a sentence; between digits it belongs to a number or a version.
  if (/(?<![\w-]|\d\.)\d{6}(?![\w-]|\.\d)/.test(words)) return 'code';
  // Apple serial numbers have 8 to 14 capital letters and digits, at least one of each.
  const candidates = words.match(/\b[A-Z0-9]{8,14}\b/g) ?? [];
  const isSerial = candidates.some(
    (word) => /[A-Z]/.test(word) && /\d/.test(word) && !/^0X[0-9A-F]+$/.test(word),
  );
  return isSerial ? 'serial' : undefined;
}
