/** Messages that begin with this many equal words are easily taken for each other. */
const SAME_WORDS = 3;

/**
 * Say for each message how it ends, where another one of the list begins with the same words.
 * Only messages can be taken for each other: `undefined` stands for a result that shows none.
 */
export function findDifferences(messages: readonly (string | undefined)[]): (string | undefined)[] {
  const split = messages.map((message) => message?.split(/\s+/) ?? []);
  return split.map((words, index) => {
    const same = Math.max(0, ...split.map((other, at) => (at === index ? 0 : countSame(words, other))));
    if (same < SAME_WORDS || same >= words.length) return undefined;
    return words.slice(same).join(' ');
  });
}

/** Count the words two messages have in common at their beginning. */
function countSame(a: readonly string[], b: readonly string[]): number {
  const plain = (word: string | undefined) => word?.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  let count = 0;
  while (count < a.length && count < b.length && plain(a[count]) === plain(b[count])) count += 1;
  return count;
}
