import { readFileSync } from 'node:fs';

import { type Settings, settingsSchema } from '../schema/settings.ts';
import { parseYaml } from './yaml.ts';

/**
 * Read `content/settings.yaml` below the working folder.
 * Throws where it cannot be used: without a name and an address nothing can be built. `check:content` says what is wrong.
 */
export function readSettings(): Settings {
  const { value } = parseYaml(readFileSync('content/settings.yaml', 'utf8'), 0);
  const shape = settingsSchema.safeParse(value);
  if (shape.success) return shape.data;
  throw new Error('content/settings.yaml cannot be used. Run “npm run check:content”: it names the line.');
}
