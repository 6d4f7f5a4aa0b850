import type { Ref } from '../../schema/reference.ts';
import { isIndexLink, isRef, toRef } from '../../schema/reference.ts';
import { walkBody } from '../body.ts';
import type { Issue } from '../issues.ts';
import type { ContentRecord } from '../records.ts';
import { issueAt, type Rule, suggest } from './rule.ts';

/** A reference with the field it stands in. */
interface Mention {
  ref: string;
  field: string;
}

/** Find references in front matter and in links of bodies that point at no file. */
export const unknownReference: Rule = ({ sources }) => {
  const known = new Set<string>([
    ...sources.records.map((record) => record.ref),
    ...(sources.unreadable ?? []),
  ]);
  const describe = (ref: string) => {
    const collection = ref.slice(0, ref.indexOf('/'));
    const inCollection = [...known].filter((name) => name.startsWith(`${collection}/`));
    return `“${ref}” does not exist.${suggest(ref, inCollection.length > 0 ? inCollection : [...known])}`;
  };
  const inFrontMatter = sources.records.flatMap((record) =>
    mentionsIn(record)
      .filter(({ ref }) => ref !== 'help' && !known.has(ref))
      .map(({ ref, field }) => issueAt(record, field, 'unknown-reference', describe(ref))),
  );
  const inBodies = sources.records.flatMap((record) => bodyLinkIssues(record, known, describe));
  const inAliases = Object.entries(sources.links.data.aliases)
    .filter(([, target]) => !known.has(target))
    .map(([old, target]): Issue => {
      const line = sources.links.lines.get(`aliases.${old}`) ?? 1;
      return { code: 'unknown-reference', file: sources.links.file, line, message: describe(target) };
    });
  return [...inFrontMatter, ...inBodies, ...inAliases];
};

/** List every reference in the front matter of a record, each as `collection/id`. */
export function mentionsIn(record: ContentRecord): Mention[] {
  const ids = (collection: 'fixes' | 'causes' | 'methods', values: readonly string[], field: string) =>
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
    ...ids(
      'fixes',
      record.data.fixes.map(({ fix }) => fix),
      'fixes',
    ),
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

/** Find links of a body that are neither a full address nor a known reference. */
function bodyLinkIssues(
  record: ContentRecord,
  known: ReadonlySet<string>,
  describe: (ref: string) => string,
): Issue[] {
  if (!record.body) return [];
  const issues: Issue[] = [];
  for (const { node } of walkBody(record.body)) {
    if (node.type !== 'link' || node.url === undefined || /^https?:\/\//.test(node.url)) continue;
    const [ref] = node.url.split('#') as [Ref];
    if (known.has(ref) || isIndexLink(node.url)) continue;
    const message = isRef(ref)
      ? describe(ref)
      : `“${node.url}” is no reference. Link to “collection/id”, for example “fixes/check-wifi”.`;
    issues.push({ code: 'unknown-reference', file: record.file, line: node.line, message });
  }
  return issues;
}
