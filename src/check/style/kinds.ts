import type { Issue } from '../../model/issues.ts';

/** Every kind of style issue, with the rule it breaks. */
export const STYLE_KINDS = {
  'hard-page': 'No page may need more than school grade 10.',
  'hard-median': 'Half of the pages must need no more than school grade 7.',
  'long-sentence': 'A sentence has at most 25 words in a step, 30 elsewhere.',
  'preferred-term': 'One word for one thing, as content/STYLE.md says.',
  'many-actions': 'A step holds one action, or two that belong together.',
  'step-without-verb': 'A step begins with its verb: “Open …”, “Tap …”, “Wait …”.',
} as const satisfies Record<string, string>;

export type StyleIssue = Issue<keyof typeof STYLE_KINDS>;
