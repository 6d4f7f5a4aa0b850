import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages whose code, styles or letters reach a reader’s browser. All others only build or test. */
export const SHIPPED: Readonly<Record<string, string>> = {
  '@fontsource/atkinson-hyperlegible': 'The letters in preview pictures.',
  'fastest-levenshtein': 'Finds words with a slip in the search.',
  'lean-qr': 'Draws QR codes.',
  pagefind: 'Searches the text of all pages.',
  tailwindcss: 'The styles.',
  vite: 'Loads a part of a script when it is needed.',
};

/** Write the licence of every package that ships, in full. Throws where a package has no licence with it. */
export const licencesText = (): string =>
  [
    'This site contains work of others. Each part, its version, its licence:\n',
    ...Object.entries(SHIPPED).map(([name, use]) => {
      const folder = join('node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        version: string;
        license: string;
      };
      return `${'-'.repeat(78)}\n${name} ${version}: ${license}\n${use}\n\n${readLicence(folder)}\n`;
    }),
  ].join('\n');

/** Read the licence of a package: a file, or a folder with it and those of tools that do not ship. */
function readLicence(folder: string): string {
  const [name] = globSync('{LICENSE,LICENSE.*,LICENSE/LICENSE}', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  if (name === undefined) throw new Error(`${folder} holds no licence. Write it into src/site/licences.ts.`);
  // What a package bundles for building stands behind its own licence, and does not reach a browser.
  const [own = ''] = readFileSync(name, 'utf8').split('# Licenses of bundled dependencies');
  return own.trim();
}
