import type { Issue } from '../issues.ts';
import type { Article, Library } from '../library.ts';
import type { ContentRecord } from '../records.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find fixes that a reader who always says “no” would be shown twice, in an article or along `otherwise`. */
export const repeatedFix: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  return library.articles.flatMap((article) => {
    const record = records.get(article.ref);
    return record ? [...listedTwice(record), ...repeatedAlong(record, article, library)] : [];
  });
};

/** Find fixes that one article lists twice. */
function listedTwice(record: ContentRecord): Issue[] {
  if (!('fixes' in record.data)) return [];
  const ids = record.data.fixes.map(({ fix }) => fix);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const message = `The fix “${id}” is listed twice. Keep the first one.`;
    return [issueAt(record, `fixes.${index}`, 'repeated-fix', message)];
  });
}

/** Find the first article along `otherwise` that repeats a fix of this one. Other repeats belong to other files. */
function repeatedAlong(record: ContentRecord, article: Article, library: Library): Issue[] {
  const own = new Set(article.sections.map(({ fix }) => fix.id));
  const visited = new Set([article.ref]);
  for (let at = next(article, library); at && !visited.has(at.ref); at = next(at, library)) {
    visited.add(at.ref);
    const repeated = new Set(at.sections.map(({ fix }) => fix.id)).intersection(own);
    if (repeated.size === 0) continue;
    const names = [...repeated].map((id) => `“${id}”`).join(' and ');
    const message = `“otherwise” leads on to “${at.ref}”, which repeats ${names}. Choose an article that repeats no fix of this one, or “help”.`;
    return [issueAt(record, 'otherwise', 'repeated-fix', message)];
  }
  return [];
}

/** Get the article that the last “no” of another one leads to. */
function next(article: Article, { pages }: Library): Article | undefined {
  const page = pages.get(article.otherwise);
  return page && 'sections' in page ? page : undefined;
}
