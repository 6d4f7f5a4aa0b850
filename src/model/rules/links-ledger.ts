import type { Issue } from '../issues.ts';
import { type Rule, suggest } from './rule.ts';

/** Find pages missing from `content/links.yaml`, and published references that vanished without an alias. */
export const linksLedger: Rule = ({ sources }) => {
  const { file, data, lines } = sources.links;
  const refs = [...sources.records.map(({ ref }) => ref), ...(sources.unreadable ?? [])];
  const known = new Set<string>(refs);
  const published = new Set<string>(data.published);
  const issue = (line: number, message: string): Issue => ({ code: 'links-ledger', file, line, message });

  const missing = refs
    .filter((ref) => !published.has(ref))
    .map((ref) => issue(1, `“${ref}” is new. Run “npm run links” to record it.`));
  const vanished = data.published.flatMap((ref, index) => {
    if (known.has(ref) || ref in data.aliases) return [];
    const collection = ref.slice(0, ref.indexOf('/'));
    const candidates = refs.filter((name) => name.startsWith(collection) && !published.has(name));
    const text = `“${ref}” was published and is gone. Bring it back, or add “${ref}: <new reference>” under “aliases:”.`;
    return [issue(lines.get(`published.${index}`) ?? 1, text + suggest(ref, candidates))];
  });
  const alive = Object.keys(data.aliases)
    .filter((ref) => known.has(ref))
    .map((ref) =>
      issue(lines.get(`aliases.${ref}`) ?? 1, `“${ref}” is an alias and a page at once. Remove the alias.`),
    );
  return [...missing, ...vanished, ...alive];
};
