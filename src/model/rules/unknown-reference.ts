import { isIndexLink, isRef, type Ref, toRef } from '../../schema/reference.ts';
import { walkBody } from '../body.ts';
import type { Issue } from '../issues.ts';
import { sectionsIn } from '../ledger.ts';
import { type ContentRecord, type ContentSources, lineOf } from '../records.ts';
import { knownRefs, nearestRef, offer, suggest } from './names.ts';
import { issueAt, type Rule } from './rule.ts';

/** A reference with the field it stands in. */
interface Mention {
  ref: string;
  field: string;
}

/** Find references in front matter, in links of bodies and in tables that point at no file. */
export const unknownReference: Rule = ({ sources }) => {
  const known = knownRefs(sources);
  const inFrontMatter = sources.records.flatMap((record) =>
    mentionsIn(record)
      .filter(({ ref }) => ref !== 'help' && !known.has(ref))
      .map(({ ref, field }) => issueAt(record, field, 'unknown-reference', describe(ref, known))),
  );
  const inBodies = sources.records.flatMap((record) => bodyLinkIssues(record, known));
  return [...inFrontMatter, ...inBodies, ...tableIssues(sources, known)];
};

/** Say that a reference has no file, with the nearest one that has. */
const describe = (ref: string, known: ReadonlySet<string>): string =>
  `“${ref}” does not exist.${offer(nearestRef(ref, known)) || ' Correct it, or add the file.'}`;

/** List every reference in the front matter of a record, each as `collection/id`. */
export function mentionsIn(record: ContentRecord): Mention[] {
  const ids = (collection: 'causes' | 'methods', values: readonly string[], field: string) =>
    values.map((id, index) => ({ ref: toRef(collection, id), field: `${field}.${index}` }));
  const goTos = (entries: readonly { goTo: string }[], field: string) =>
    entries.map(({ goTo }, index) => ({ ref: goTo, field: `${field}.${index}.goTo` }));

  if (record.collection === 'questions') return goTos(record.data.answers, 'answers');
  if (record.collection === 'fixes') {
    const { blockers, copyFirst } = record.data;
    const copy = copyFirst === undefined ? [] : [{ ref: toRef('fixes', copyFirst), field: 'copyFirst' }];
    return [...goTos(blockers, 'blockers'), ...copy];
  }
  const shared = [
    ...record.data.fixes.map(({ fix }, index) => ({ ref: toRef('fixes', fix), field: `fixes.${index}.fix` })),
    { ref: record.data.otherwise, field: 'otherwise' },
  ];
  switch (record.collection) {
    case 'methods':
      return [...shared, ...goTos(record.data.blockers, 'blockers')];
    case 'causes':
      return [...shared, ...ids('methods', record.data.affects, 'affects')];
    case 'errors':
      return [
        ...shared,
        ...ids('causes', record.data.causes, 'causes'),
        ...goTos(record.data.tellApart, 'tellApart'),
        ...record.data.sharedWith.map((ref, index) => ({ ref, field: `sharedWith.${index}` })),
      ];
    case 'faq':
      return shared;
  }
}

/** Find links of a body that are neither a full address, nor a known reference, nor a list of a collection. */
function bodyLinkIssues(record: ContentRecord, known: ReadonlySet<string>): Issue[] {
  if (!record.body) return [];
  const issues: Issue[] = [];
  for (const { node } of walkBody(record.body)) {
    // `[words][name]` keeps its address in a definition.
    const isLink = node.type === 'link' || node.type === 'definition';
    if (!isLink || node.url === undefined || /^https?:\/\//.test(node.url)) continue;
    const [ref = ''] = node.url.split('#');
    if (known.has(ref) || isIndexLink(node.url)) continue;
    const message = isRef(ref)
      ? describe(ref, known)
      : `“${node.url}” is no reference. Link to “collection/id”, for example “fixes/check-wifi”.`;
    issues.push({ code: 'unknown-reference', file: record.file, line: node.line, message });
  }
  return issues;
}

/** Find references in `content/links.yaml` and `content/synonyms.yaml` that lead to no file. */
function tableIssues(sources: ContentSources, known: ReadonlySet<string>): Issue[] {
  const { links, synonyms } = sources;
  const { said = {}, families = {} } = synonyms?.data ?? {};
  const mentions = [
    ...Object.entries(links.data.aliases).map(([old, ref]) => ({
      table: links,
      field: `aliases.${old}`,
      ref: ref.split('#')[0],
    })),
    ...Object.keys(said).map((ref) => ({ table: synonyms, field: `said.${ref}`, ref })),
    ...Object.entries(families).map(([family, ref]) => ({
      table: synonyms,
      field: `families.${family}`,
      ref,
    })),
  ];
  const unknown = mentions.flatMap(({ table, field, ref }): Issue[] => {
    if (!table || ref === undefined || known.has(ref)) return [];
    const line = lineOf(table.lines, field);
    return [{ code: 'unknown-reference', file: table.file, line, message: describe(ref, known) }];
  });
  return [...unknown, ...aliasSectionIssues(sources)];
}

/** Find aliases that lead to a section their page does not have. */
function aliasSectionIssues(sources: ContentSources): Issue[] {
  const { file, data, lines } = sources.links;
  const sections = sectionsIn(sources);
  return Object.entries(data.aliases).flatMap(([old, target]): Issue[] => {
    const [ref = '', anchor] = target.split('#');
    const anchors = sections.get(ref as Ref)?.map((place) => place.split('#')[1] ?? '');
    if (anchor === undefined || !anchors || anchors.includes(anchor)) return [];
    const cure = suggest(anchor, anchors) || ' Lead to the page, or to another section.';
    const message = `“${ref}” has no section “#${anchor}”.${cure}`;
    return [{ code: 'unknown-reference', file, line: lineOf(lines, `aliases.${old}`), message }];
  });
}
