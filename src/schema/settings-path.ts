import { z } from 'astro/zod';

import { PLACES } from './fix.ts';
import { confidenceSchema, lineSchema, systemsSchema } from './text.ts';

/** One way to a screen: which systems, and the labels to tap in order. */
const wordingSchema = z.strictObject({
  /** The systems that use these words. */
  systems: systemsSchema,
  /** The labels, letter for letter as on the screen. `[your name]` is the first row of Settings. */
  steps: z.array(lineSchema).min(1),
});

/** A menu path, with its wording per system version. When a menu is renamed, one line changes. */
export const settingsPathSchema = z.strictObject({
  /** What stands at the end of the path: “the iCloud Backup screen”. */
  leadsTo: lineSchema,
  /** Where to do it. */
  on: z.enum(PLACES),
  /** The day the words were last checked, as `2026-11-22`. */
  checked: z.iso.date('Write the day as 2026-11-22, in quotes.'),
  /** The wordings, newest system first. All are shown. */
  wordings: z.array(wordingSchema).min(1),
  /** `medium` or `low` where SOURCES.md names the label as uncertain. */
  confidence: confidenceSchema.default('high'),
});
export type SettingsPath = z.infer<typeof settingsPathSchema>;

/** All of `content/paths.yaml`: path id → path. */
export const settingsPathsSchema = z.record(z.string(), settingsPathSchema);
export type SettingsPaths = z.infer<typeof settingsPathsSchema>;
