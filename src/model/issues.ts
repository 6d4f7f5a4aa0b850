/** Every kind of content issue, with the rule it breaks. Its code is the name of the rule’s file. */
export const ISSUE_KINDS = {
  'unreadable-file': 'A file must be valid YAML or MDX.',
  'invalid-field': 'Front matter must fit the schema of its collection.',
  'unknown-reference': 'A reference must point at a file that exists.',
  'unknown-path': 'A <Path> must name an entry of content/paths.yaml.',
  'unknown-component': 'A body may use the known components only, as they are meant.',
  'forbidden-markup': 'A body holds no import, export, {expression}, h1 or h2.',
  'raw-path': 'A menu path must be a <Path>, so that a renamed menu is one changed line.',
  'missing-steps': 'A fix and a method must say what to do in <Steps>.',
  'unreachable-node': 'Every article and question must be reachable from /diagnose/.',
  'dead-end': 'From everywhere, both outcomes must be reachable: fixed and get help.',
  cycle: 'Following “no” or “I can’t do this” must never lead back.',
  'repeated-fix': 'A chain of “no” must never repeat a fix.',
  'rank-goes-down': 'Inside an article the rank of fixes must never go down.',
  'no-copy-first': 'Before a fix that deletes a backup or erases data stands a link to make a copy.',
  'unused-fix': 'Every fix must be used by an article.',
  'message-clash': 'Two errors that claim one message or code must name each other.',
  'tell-apart': 'An error with several causes needs one sign per cause, each with its own way.',
  'duplicate-title': 'Two pages of one kind must not have the same title.',
  'duplicate-answer': 'The answers of a question must differ in key and label.',
  'missing-unsure': 'Every question needs an answer for people who cannot tell.',
  'question-parents': 'Questions form a tree: each has exactly one parent.',
  'long-path': 'No path may be longer than six questions.',
  'links-ledger': 'Every published page and section stays in content/links.yaml for ever.',
  'wrong-code': 'A short code is valid, belongs to one page, and never changes.',
} as const satisfies Record<string, string>;

export type IssueCode = keyof typeof ISSUE_KINDS;

/** A problem in the content: what is wrong and what to do, and where. Other checks bring their own codes. */
export interface Issue<Code extends string = IssueCode> {
  code: Code;
  file: string;
  line: number;
  /** Full sentences for the author: what is wrong, then what to do. */
  message: string;
}

/** Order issues by file, line, code and text, so that every run prints the same list, and drop those that repeat one. */
export function sortIssues<Code extends string>(issues: readonly Issue<Code>[]): Issue<Code>[] {
  const keyOf = ({ file, line, code, message }: Issue<Code>) =>
    [file, String(line).padStart(6, '0'), code, message].join('\0');
  const byKey = new Map(issues.map((issue) => [keyOf(issue), issue]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, issue]) => issue);
}
