// Without the schema beside it: a script of a page that asks for a rank must not carry the whole schema library.

/** What a fix can take away, from least to most invasive. Source: product.md, promise 2. */
export const RISKS = [
  'none',
  'your-choice',
  'resets-settings',
  'signs-you-out',
  'deletes-backup',
  'erases-data',
] as const;
export type Risk = (typeof RISKS)[number];
