import { type Links, linksSchema } from '../schema/links.ts';
import { readText } from './read-record.ts';
import { parseYaml } from './yaml.ts';

/** Read `content/links.yaml` below the working folder. A ledger that cannot be used counts as empty: `check:content` says what is wrong. */
export function readLinks(): Links {
  const { value } = parseYaml(readText('content/links.yaml') ?? '', 0);
  return linksSchema.safeParse(value).data ?? linksSchema.parse({ published: [] });
}
