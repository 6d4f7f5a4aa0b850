import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const RULES = [
  'boundaries/dependencies',
  'boundaries/no-unknown-files',
  'import-x/no-cycle',
  'no-restricted-globals',
  'no-restricted-imports',
  'no-restricted-properties',
  'no-restricted-syntax',
];

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => RULES.includes(ruleId),
  // The files of these tests do not exist, so they have no types.
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
});

/** Lint a text as if it were a file of this project, and name the rules it breaks. */
async function faultsOf(filePath: string, text: string): Promise<string[]> {
  const code = filePath.endsWith('.astro') ? `---\n${text}\n---\n\n<p>Text</p>\n` : `${text}\n`;
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const importOf = (source: string): string =>
  `import * as other from '${source}';\nexport const used = [other];`;

describe('a layer must not import', { timeout: 30_000 }, () => {
  test.each([
    ['src/schema/wrong.ts', '../model/library.ts'],
    ['src/model/wrong.ts', '../check/check.ts'],
    ['src/model/rules/wrong.ts', '../../site/library.ts'],
    ['src/mdx/wrong.ts', '../check/check.ts'],
    ['src/check/wrong.ts', '../site/library.ts'],
    ['src/check/wrong.ts', '../components/href.ts'],
    ['src/search/wrong.ts', '../check/check.ts'],
    ['src/site/wrong.ts', '../check/check.ts'],
    ['src/site/wrong.ts', '../components/href.ts'],
    ['src/seo/wrong.ts', '../site/library.ts'],
    ['src/client/wrong.ts', '../site/settings.ts'],
    ['src/client/wrong.ts', '../check/check.ts'],
    ['src/components/ui/Wrong.astro', '../../site/library.ts'],
    ['src/components/ui/Wrong.astro', '../../layouts/BaseLayout.astro'],
    ['src/components/wrong.ts', '../site/library.ts'],
    ['src/components/authoring/Wrong.astro', '../../check/check.ts'],
    ['src/components/authoring/Wrong.astro', '../../layouts/BaseLayout.astro'],
    ['src/layouts/Wrong.astro', '../site/library.ts'],
    ['src/layouts/Wrong.astro', '../pages/404.astro'],
    ['src/pages/wrong.astro', '../check/check.ts'],
    ['src/pages/wrong.xml.ts', '../integrations/content-check.ts'],
    ['src/pages/wrong.md.ts', '../mdx/body.ts'],
    ['src/integrations/wrong.ts', '../site/library.ts'],
    ['src/integrations/wrong.ts', '../pages/404.astro'],
    ['src/wrong.config.ts', './site/library.ts'],
    ['e2e/wrong.e2e.ts', '../src/site/library.ts'],
  ])('%s ← %s', async (file, source) => {
    expect(await faultsOf(file, importOf(source))).toEqual(['boundaries/dependencies']);
  });
});

test.each([
  "import type { Library } from '../site/library.ts';\nexport type Used = Library;",
  "export * from '../site/library.ts';",
  "export const used = import('../site/library.ts');",
])('another way to import counts too: %s', async (code) => {
  expect(await faultsOf('src/model/wrong.ts', code)).toEqual(['boundaries/dependencies']);
});

describe('a layer may import', { timeout: 30_000 }, () => {
  test.each([
    ['src/model/right.ts', '../schema/fix.ts'],
    ['src/model/right.ts', 'astro/zod'],
    ['src/check/right.ts', 'node:fs'],
    ['src/site/right.ts', 'astro:content'],
    ['src/site/right.ts', '../mdx/body.ts'],
    ['src/check/right.ts', '../mdx/body.ts'],
    ['src/components/authoring/Right.astro', '../../site/library.ts'],
    ['src/components/article/Right.astro', '../../model/library.ts'],
    ['src/pages/right.astro', '../layouts/BaseLayout.astro'],
    ['src/integrations/right.ts', '../check/check.ts'],
    ['e2e/right.e2e.ts', '../src/check/check.ts'],
  ])('%s ← %s', async (file, source) => {
    expect(await faultsOf(file, importOf(source))).toEqual([]);
  });
});

describe('a file outside all layers is reported', () => {
  test.each(['src/utils/wrong.ts', 'src/helpers/Wrong.astro'])('%s', async (file) => {
    expect(await faultsOf(file, 'export {};')).toEqual(['boundaries/no-unknown-files']);
  });
});

describe.each(['schema', 'model', 'mdx', 'search', 'seo'])(
  'the layer %s is pure: it must not use',
  (layer) => {
    test.each([
      ['no-restricted-imports', importOf('node:fs')],
      ['no-restricted-imports', importOf('astro')],
      ['no-restricted-imports', importOf('astro:content')],
      ['no-restricted-imports', importOf('astro/loaders')],
      ['no-restricted-globals', 'export const title = document.title;'],
      ['no-restricted-globals', 'export const home = process.env.HOME;'],
      ['no-restricted-globals', "export const page = fetch('/');"],
      ['no-restricted-properties', 'export const now = Date.now();'],
      ['no-restricted-properties', 'export const dice = Math.random();'],
      ['no-restricted-syntax', 'export const today = new Date();'],
    ])('%s: %s', async (rule, code) => {
      expect(await faultsOf(`src/${layer}/wrong.ts`, code)).toEqual([rule]);
    });
  },
);

test('a circle of imports is reported', async () => {
  // urls.ts imports library.ts.
  const code =
    "import { pathOf } from './urls.ts';\nexport const START_QUESTION = 'start';\nexport { pathOf };";
  expect(await faultsOf('src/model/library.ts', code)).toEqual(['import-x/no-cycle']);
});
