import type { Article } from '../library.ts';
import { issueAt, recordsByRef, type Rule } from './rule.ts';

/** Find fixes that a reader who always says “no” would be shown twice, in an article or along `otherwise`. */
export const repeatedFix: Rule = ({ sources, library }) => {
  const records = recordsByRef(sources);
  return library.articles.flatMap((article) => {
    const record = records.get(article.ref);
    if (!record) return [];
    const seen = new Map<string, Article>();
    const visited = new Set<string>();
    for (
      let at: Article | undefined = article;
      at && !visited.has(at.ref);
      at = nextArticle(at, library.pages)
    ) {
      visited.add(at.ref);
      for (const { fix, position } of at.sections) {
        const before = seen.get(fix.id);
        if (!before) {
          seen.set(fix.id, at);
          continue;
        }
        const text =
          at === article
            ? `The fix “${fix.id}” is listed twice. Keep the first one.`
            : `“otherwise” leads to “${at.ref}”, which repeats the fix “${fix.id}” of “${before.ref}”. Choose an article without it, or “help”.`;
        return [
          issueAt(record, at === article ? `fixes.${position - 1}` : 'otherwise', 'repeated-fix', text),
        ];
      }
    }
    return [];
  });
};

/** Get the article that the last “no” of another one leads to. */
function nextArticle(article: Article, pages: ReadonlyMap<string, unknown>): Article | undefined {
  const next = pages.get(article.otherwise) as Article | undefined;
  return next && 'sections' in next ? next : undefined;
}
