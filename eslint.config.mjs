// @ts-check
import css from '@eslint/css';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import tailwind from 'eslint-plugin-better-tailwindcss';
import boundaries from 'eslint-plugin-boundaries';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * What each layer may import besides itself. Data flows one way; README.md shows it as a picture.
 * A layer is the folder of its name in src/; a file belongs to the first layer that has it.
 */
const MAY_IMPORT = {
  schema: [],
  model: ['schema'],
  // The parser of MDX bodies, for the layers that read files.
  mdx: ['model'],
  check: ['schema', 'model', 'mdx'],
  // How good the search is, measured on content and files from disk. Tests only.
  relevance: ['schema', 'model', 'check', 'search'],
  search: ['schema', 'model'],
  // What is stored on a reader’s device, and which stored page answers an address.
  offline: [],
  // The service worker.
  worker: ['offline'],
  site: ['schema', 'model', 'mdx', 'search', 'styles'],
  seo: ['schema', 'model'],
  // Set-ups of web servers for the built site.
  hosts: ['schema', 'check'],
  client: ['model', 'search', 'offline'],
  authoring: ['schema', 'model', 'client', 'components', 'site'],
  components: ['schema', 'model', 'client', 'authoring', 'styles'],
  layouts: ['schema', 'model', 'client', 'components', 'seo', 'styles'],
  pages: [
    ...['schema', 'model', 'search', 'site', 'seo', 'client'],
    ...['authoring', 'components', 'layouts', 'styles'],
  ],
  integrations: ['schema', 'model', 'search', 'check', 'relevance', 'hosts', 'offline'],
  styles: [],
  e2e: ['schema', 'model', 'search', 'seo', 'check', 'hosts', 'offline', 'integrations'],
  // src/content.config.ts, which Astro wants there.
  wiring: ['schema'],
};

/** The files of the layers that are no folder in src/. @type {Record<string, string>} */
const ELSEWHERE = {
  relevance: 'src/search/{disk,relevance}/**',
  authoring: 'src/components/authoring/**',
  e2e: 'e2e/**',
};
const LAYERS = Object.keys(MAY_IMPORT).map((type) => {
  const pattern = ELSEWHERE[type] ?? `src/${type}/**`;
  return { type, pattern, partialMatch: false };
});

/** Layers whose result depends on their input alone: no disk, no Astro, no page, no clock, no chance. */
const PURE = ['schema', 'model', 'mdx', 'search', 'seo', 'offline'].map((layer) => `src/${layer}/**/*.ts`);
const TESTS = ['src/**/*.test.ts', 'src/**/testing/**', 'src/search/{disk,relevance}/**', 'e2e/**'];

const IMPURE_GLOBALS = [
  ...['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['HTMLElement', 'customElements', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['process', 'Buffer', 'performance', 'crypto', 'setTimeout', 'setInterval', 'queueMicrotask'],
];

export default defineConfig([
  { ignores: ['dist/', '.astro/', 'test-results/'] },
  {
    name: 'types, checked',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Codes and messages are taken apart by their code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // It asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Brackets say that the key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A number in a sentence reads the same with or without String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` is the plain way to pass an action on.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A function that must fit a type may leave an argument alone, if it says so: `_event`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    name: 'astro components in a typescript file',
    files: ['src/components/authoring/{index,plain}.ts'],
    // ESLint cannot see what an .astro file exports. `astro check` checks it.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'dense tables',
    files: ['src/search/**'],
    // The loops of the matcher stay inside their tables; a fallback for each cell would only hide a slip.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Without type information: ESLint cannot see the types of Astro’s props. `astro check` checks them.
    name: 'astro components and configuration',
    files: ['**/*.{astro,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    name: 'accessible lists',
    files: ['**/*.astro'],
    // Safari drops the list semantics of a list without bullets, unless the role says it again.
    rules: { 'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }] },
  },

  {
    name: 'layers',
    files: ['{src,e2e}/**/*.{ts,astro}'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'boundaries/elements': LAYERS,
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/files': [{ category: 'wiring', pattern: 'src/*.ts' }],
      'import/resolver': { node: { extensions: ['.ts', '.astro'] } },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro'] })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'astro-eslint-parser': ['.astro'] },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
            from: layer === 'wiring' ? { file: { categories: layer } } : { element: { type: layer } },
            allow: { to: { element: { types: { anyOf: [layer, ...allowed] } } } },
          })),
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    name: 'pure layers',
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:astro$|astro/(?!zod$)|astro:|@astrojs/|node:)',
              message: 'This layer is pure: it gets data and returns data. Read files in check/ or site/.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...IMPURE_GLOBALS.map((name) => ({ name, message: 'This layer is pure: pass the value in.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'This layer is pure: pass the day in.' },
        { object: 'Math', property: 'random', message: 'This layer is pure: pass the number in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass the day in.' },
      ],
    },
  },

  {
    name: 'size',
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'tests',
    files: TESTS,
    rules: {
      // A `describe` holds a whole story of short tests.
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },

  {
    name: 'classes',
    files: ['**/*.astro'],
    extends: [tailwind.configs['recommended-error']],
    settings: {
      'better-tailwindcss': { entryPoint: 'src/styles/every-class.css', detectComponentClasses: true },
    },
    rules: {
      'better-tailwindcss/enforce-logical-properties': 'error',
      // Prettier wraps lines.
      'better-tailwindcss/enforce-consistent-line-wrapping': 'off',
    },
  },
  {
    name: 'styles',
    files: ['src/styles/**/*.css'],
    language: 'css/css',
    plugins: { css },
    languageOptions: { tolerant: true },
    rules: {
      'css/no-duplicate-imports': 'error',
      'css/prefer-logical-properties': [
        'error',
        // Old iPhones, which our readers have, know these by their physical names only.
        { allowProperties: ['overflow-x', 'overflow-y'], allowUnits: ['vh', 'vw'] },
      ],
    },
  },
  prettier,
]);
