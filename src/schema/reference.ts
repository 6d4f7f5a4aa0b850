import { z } from 'astro/zod';

/** The folders of `content/` whose files have a page of their own. */
export const COLLECTIONS = ['methods', 'causes', 'errors', 'faq', 'fixes', 'questions'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** The collections whose files are articles: they list fixes and end at an outcome. */
export const ARTICLE_COLLECTIONS = ['methods', 'causes', 'errors', 'faq'] as const;
export type ArticleCollection = (typeof ARTICLE_COLLECTIONS)[number];

/** A reference to one content file, `collection/id`. The id is the file name without its ending. */
export type Ref = `${Collection}/${string}`;

/** A page, or a section of one by its anchor: `errors/x#check-wifi`. */
export type PageOrSection = Ref | `${Ref}#${string}`;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID_PATTERN = new RegExp(`^${ID}$`);
const REF_PATTERN = new RegExp(`^(?:${COLLECTIONS.join('|')})/${ID}$`);
const SECTION_PATTERN = new RegExp(`${REF_PATTERN.source.slice(0, -1)}#${ID}$`);

/** Tell whether a text has the shape of a reference; says nothing about whether the file exists. */
export const isRef = (text: string): text is Ref => REF_PATTERN.test(text);

/** Tell whether a text may be a file name (id): lower-case letters, digits and single hyphens. */
export const isId = (text: string): boolean => ID_PATTERN.test(text);

/** Tell whether a link of a body leads to the index page of a collection: `errors/`. Questions have none. */
export const isIndexLink = (url: string): boolean =>
  url !== 'questions/' && COLLECTIONS.some((collection) => url === `${collection}/`);

/** Split a reference into its collection and id. */
export function parseRef(ref: Ref): { collection: Collection; id: string } {
  const slash = ref.indexOf('/');
  return { collection: ref.slice(0, slash) as Collection, id: ref.slice(slash + 1) };
}

/** Join a collection and an id into a reference. */
export const toRef = <C extends Collection>(collection: C, id: string): `${C}/${string}` =>
  `${collection}/${id}`;

/** Accept the id of a fix, for example `check-wifi`. */
export const fixIdSchema = z
  .string()
  .regex(ID_PATTERN, 'Write the id of a fix: its file name without “.mdx”, for example “check-wifi”.');

/** Accept the id of a cause, for example `wifi-connection`. */
export const causeIdSchema = z
  .string()
  .regex(ID_PATTERN, 'Write the id of a cause: its file name without “.mdx”, for example “wifi-connection”.');

/** Accept the reference of a content file, for example `causes/wifi-connection`. */
export const refSchema = z.custom<Ref>(
  (value) => typeof value === 'string' && isRef(value),
  'Write a reference such as “causes/wifi-connection”: collection, slash, file name without its ending.',
);

/** Accept the reference of a content file, or of a section of its page. */
export const pageOrSectionSchema = z.custom<PageOrSection>(
  (value) => typeof value === 'string' && (isRef(value) || SECTION_PATTERN.test(value)),
  'Write a reference such as “causes/wifi-connection”, or a section such as “errors/backup-slow#check-wifi”.',
);

/** Accept a reference, or the outcome `help`. */
export const destinationSchema = z.custom<Ref | 'help'>(
  (value) => typeof value === 'string' && (value === 'help' || isRef(value)),
  'Write “help” or a reference such as “causes/wifi-connection”.',
);
export type Destination = z.infer<typeof destinationSchema>;
