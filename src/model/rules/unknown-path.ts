import { walkBody } from '../body.ts';
import { suggest } from './names.ts';
import { issueAt, type Rule } from './rule.ts';

/** Find settings paths that `content/paths.yaml` does not hold: in `<Path>`, and in `lookAt` of a question. */
export const unknownPath: Rule = ({ sources }) => {
  if (sources.paths.isUnreadable) return [];
  const ids = Object.keys(sources.paths.data);
  const describe = (id: string) =>
    `“${id}” is not in ${sources.paths.file}.${suggest(id, ids) || ' Correct it, or add it there.'}`;
  return sources.records.flatMap((record) => {
    const { lookAt } = record.collection === 'questions' ? record.data : {};
    const looked =
      lookAt === undefined || ids.includes(lookAt)
        ? []
        : [issueAt(record, 'lookAt', 'unknown-path', describe(lookAt))];
    const shown = [...(record.body ? walkBody(record.body) : [])].flatMap(({ node }) => {
      const { to } = node.attributes ?? {};
      if (node.name !== 'Path' || !to || ids.includes(to)) return [];
      return [{ code: 'unknown-path' as const, file: record.file, line: node.line, message: describe(to) }];
    });
    return [...looked, ...shown];
  });
};
