import { parse } from 'yaml';

import settingsYaml from '../../content/settings.yaml?raw';
import { settingsSchema } from '../schema/settings.ts';

/** The name, address and support route of this site, from `content/settings.yaml`. */
export const settings = settingsSchema.parse(parse(settingsYaml));
