import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compileLibrary } from './compile.ts';
import { startRef } from './diagnosis.ts';
import { type EdgeKind, edgesOf } from './edges.ts';
import { reachableFrom } from './graph.ts';
import { type Issue, ISSUE_KINDS } from './issues.ts';
import type { ContentRecord } from './records.ts';
import { anyRecords, anySources, aTree, someArticles } from './testing/arbitraries.ts';
import { aFix, sources } from './testing/builders.ts';
import { pathOf } from './urls.ts';

const RUNS = { numRuns: 300 };
/** Many cases: a busy machine may need longer than usual. */
const PATIENT = { timeout: 60_000 };

const toLine = ({ file, line, code, message }: Issue): string => `${file}:${line} ${code} ${message}`;

describe('whatever an author writes', PATIENT, () => {
  test('compiles, and every issue has a place, a known code and full sentences', () => {
    fc.assert(
      fc.property(anySources, (all) => {
        for (const { file, line, code, message } of compileLibrary(all).issues) {
          expect(file).toMatch(/^content\//);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(ISSUE_KINDS).toHaveProperty([code]);
          expect(message).toMatch(/^[“<\p{L}].{15,}[.?]$/su);
        }
      }),
      RUNS,
    );
  });

  test('gives the same library and the same issues in any order of the files', () => {
    const shuffled = anySources.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all.records], { minLength: all.records.length }),
        fc.shuffledSubarray([...(all.unreadable ?? [])], { minLength: all.unreadable?.length ?? 0 }),
      ),
    );
    /** Write a library down whole, the order of its maps included. */
    const written = ({ library, issues }: ReturnType<typeof compileLibrary>) =>
      JSON.stringify({ ...library, pages: [...library.pages], uses: [...library.uses], issues });
    fc.assert(
      fc.property(shuffled, ([all, records, unreadable]) => {
        expect(written(compileLibrary({ ...all, records, unreadable }))).toBe(written(compileLibrary(all)));
      }),
      RUNS,
    );
  });

  test('has a different address for every page and every section', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { library } = compileLibrary(sources(...records));
        const sections = library.articles.flatMap((article) => article.sections.map(({ place }) => place));
        const addresses = [...library.pages.values()].map(({ ref }) => pathOf(ref));
        // A fix listed twice in one article has one address; `repeated-fix` stops it.
        const all = [...addresses, ...new Set(sections.map(pathOf))];
        expect(new Set(all).size).toBe(all.length);
      }),
      RUNS,
    );
  });

  test('gets exactly one more issue from a fix that nothing uses, and one in the ledger', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const before = sources(...records);
        const unused = { ...aFix('quite-another-thing', { title: 'Quite another thing' }), body: undefined };
        const after = { ...before, records: [...records, unused] };
        const known = new Set(compileLibrary(before).issues.map(toLine));
        const more = compileLibrary(after)
          .issues.map(toLine)
          .filter((line) => !known.has(line));
        expect(more).toEqual([
          'content/fixes/quite-another-thing.mdx:1 unused-fix No article uses “quite-another-thing”. List it under “fixes:” of one, or delete the file.',
          'content/links.yaml:1 links-ledger “fixes/quite-another-thing” has 2 links that are not recorded: the page and the code. Run “npm run links”.',
        ]);
      }),
      RUNS,
    );
  });
});

describe('following “no”', PATIENT, () => {
  test('visits every section of an article once, in order, and then leaves it', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { library, issues } = compileLibrary(sources(...records));
        const repeats = new Set(issues.filter(({ code }) => code === 'repeated-fix').map(({ file }) => file));
        for (const { ref, collection, sections, otherwise } of library.articles) {
          if (repeats.has(`content/${collection}/${ref.split('/')[1] ?? ''}.mdx`)) continue;
          const byPlace = new Map(sections.map((section) => [section.place, section]));
          const visited: string[] = [];
          let place = sections[0]?.place ?? otherwise;
          for (let at = byPlace.get(place); at; at = byPlace.get(place)) {
            visited.push(place);
            place = at.exits.no;
          }
          expect(visited).toEqual(sections.map((section) => section.place));
          expect(place).toBe(otherwise);
        }
      }),
      RUNS,
    );
  });
});

/** Do what every issue of a circle says: let the field it names lead to help. */
function cured(records: readonly ContentRecord[]): ContentRecord[] {
  const { issues } = compileLibrary(sources(...records));
  const circles = issues.filter(({ code }) => code === 'cycle');
  if (circles.length === 0) return [...records];
  const next = records.map((record) => {
    const lines = new Set(circles.filter(({ file }) => file === record.file).map(({ line }) => line));
    const fields = [...record.lines].filter(([, line]) => lines.has(line)).map(([field]) => field);
    const data = structuredClone(record.data) as Record<string, unknown>;
    for (const field of fields) {
      const parts = field.split('.');
      const key = parts.pop() ?? '';
      const owner = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], data);
      if (key === 'goTo' || key === 'otherwise') (owner as Record<string, unknown>)[key] = 'help';
    }
    return { ...record, data } as ContentRecord;
  });
  expect(next).not.toEqual(records);
  return cured(next);
}

describe('from every question', PATIENT, () => {
  const WAYS: readonly EdgeKind[] = ['answer', 'section', 'no', 'cannot', 'blocker'];
  const content = fc.tuple(aTree, someArticles).map(([tree, articles]) => [...tree, ...articles]);

  test('every path of answers, “no” and “I can’t do this” ends, once the circles are cured where the issues say', () => {
    const walk = fc.infiniteStream(fc.nat(1_000));
    fc.assert(
      fc.property(content, walk, (records, choices) => {
        const { library } = compileLibrary(sources(...cured(records)));
        const ways = edgesOf(library).filter(({ kind }) => WAYS.includes(kind));
        const waysFrom = Map.groupBy(ways, ({ from }) => from as string);
        for (const { ref } of library.questions) {
          let at: string = ref;
          for (let steps = 0; waysFrom.has(at); steps += 1) {
            const here = waysFrom.get(at) ?? [];
            at = here[Number(choices.next().value) % here.length]?.to ?? '';
            // More steps than there are ways: some way was gone twice.
            expect(steps).toBeLessThan(ways.length);
          }
          expect(library.pages.has(at)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('a tree reaches every question, and help from each', () => {
    fc.assert(
      fc.property(aTree, (tree) => {
        const { library, issues } = compileLibrary(sources(...tree));
        const answers = edgesOf(library).filter(({ kind }) => kind === 'answer');
        expect(
          issues.filter(({ code }) => code === 'unreachable-node' || code === 'question-parents'),
        ).toEqual([]);
        expect(reachableFrom(startRef, answers).has('help')).toBe(true);
        for (const { ref, trail } of library.questions) {
          expect(reachableFrom(startRef, answers).get(ref)).toBe(trail.length);
          expect(reachableFrom(ref, answers).has('help')).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
