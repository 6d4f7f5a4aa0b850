/** No body of ours is nested deeper than this, and what reads it must not overflow the stack. */
export const DEEPEST = 50;
export const TOO_DEEP =
  'Parts stand in each other too deep. Remove brackets, quote marks, lists or components.';

/** The longest body there may be, in characters: about six times the longest we have. */
const LONGEST = 50_000;

/** How much code the parser is given, in characters and in `<`. None is allowed: `forbidden-markup` says so of this. */
const MOST_CODE = { length: 200, elements: 8 } as const;

/** A body that is not given to the parser: what is wrong and what to do, and its line from 1. */
interface SizeFault {
  message: string;
  line: number;
}

/**
 * Find what the parser cannot be trusted with (satteri 0.10.5, native code): some thousand brackets in each other
 * inside `{…}` or after `export` end the whole process, and the time for `<a>` in `{…}` doubles with each of them.
 */
export function faultOfSize(mdx: string): SizeFault | undefined {
  if (mdx.length > LONGEST) {
    const message = `The body has ${mdx.length} characters, and may have ${LONGEST}. Split it, or remove what was pasted by mistake.`;
    return { message, line: 1 };
  }
  for (const { start, code, isClosed } of codeIn(mdx)) {
    if (code.length <= MOST_CODE.length && code.split('<').length - 1 <= MOST_CODE.elements) continue;
    const message = isClosed
      ? 'Long code begins here. Remove it. Write \\{ where a bracket is meant.'
      : 'A “{” stands here, and no “}” closes it. Write \\{ where a bracket is meant.';
    return { message, line: mdx.slice(0, start).split('\n').length };
  }
  return undefined;
}

/** List the code of a body: from each `{` to its `}`, and from each `import` and `export` to the next empty line. */
function* codeIn(mdx: string): Generator<{ start: number; code: string; isClosed: boolean }> {
  // Between backticks, and after a backslash, a bracket is text.
  const text = mdx.replaceAll(/\\.|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (words) =>
    ' '.repeat(words.length),
  );
  for (const { index } of text.matchAll(/^(?:import|export)\b/gm)) {
    const [code = ''] = text.slice(index).split(/\n[ \t]*\r?\n/, 1);
    yield { start: index, code, isClosed: true };
  }
  let start = 0;
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[{}]/g)) {
    if (bracket === '{' && open++ === 0) start = index;
    if (bracket === '}' && open > 0 && --open === 0) {
      yield { start, code: text.slice(start, index + 1), isClosed: true };
    }
  }
  if (open > 0) yield { start, code: text.slice(start), isClosed: false };
}
