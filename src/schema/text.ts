import { z } from 'astro/zod';

/** The systems an article or a settings path can speak about, as readers know them. */
export const SYSTEMS = [
  'iOS 18',
  'iOS 26',
  'iOS 27',
  'older iOS',
  'macOS Ventura or later',
  'macOS Catalina to Monterey',
  'macOS Mojave or earlier',
  'Windows 10',
  'Windows 11',
  'Linux',
] as const;

/** Accept one line of plain text: no markup, no line break. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'Write some text here.')
  .refine((text) => !text.includes('\n'), 'Write one line: no line break.');

/** Accept a list of systems from the known names. */
export const systemsSchema = z.array(z.enum(SYSTEMS)).min(1, 'Name at least one system.');

/** How sure we are: `low` shows a note to the reader. The scale is the one of the dossier’s SOURCES.md. */
export const confidenceSchema = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Where a fact comes from when no page can be cited. */
export const UNCITED_SOURCES = ['general-knowledge', 'calculation'] as const;

/** Accept a full web address, or one of the two words that admit there is none. */
export const sourceSchema = z.union([
  z.url({
    protocol: /^https?$/,
    error: 'Write a full address that starts with “https://”, or “general-knowledge”.',
  }),
  z.enum(UNCITED_SOURCES),
]);

/** The fields that say where a text got its facts and when it was last checked. */
export const provenanceFields = {
  /** The day the facts were last checked, as `2026-11-22`. It stands under the steps. */
  reviewed: z.iso.date('Write the day as 2026-11-22, in quotes.'),
  /** Where the facts come from: web addresses; `general-knowledge` or `calculation` where there is none. */
  sources: z
    .array(sourceSchema, 'List the address of each page you read, or “general-knowledge”.')
    .min(1, 'Name at least one source.'),
  /** How sure we are of this text. `medium` and `low` need `confidenceNote`. */
  confidence: confidenceSchema.default('high'),
  /** What exactly is uncertain, in one sentence for the reader. */
  confidenceNote: lineSchema.optional(),
};
