import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { licencesText, SHIPPED } from './licences.ts';

test('every package that our scripts for browsers import is listed with its licence', () => {
  const files = globSync('src/{client,model,offline,search,worker}/**/*.ts').filter(
    (file) => !/\.test\.ts$|\/(?:testing|disk|relevance)\//.test(file),
  );
  const imported = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^import (?!type).* from '([^.'][^']*)'|import\('([^.'][^']*)'\)/gm,
      ),
    ].map(([, fixed, later]) => fixed ?? later ?? ''),
  );
  expect(imported).toContain('lean-qr');
  for (const name of imported) expect(Object.keys(SHIPPED)).toContain(name);
});

test('the list names each package, its version, and the words of its licence', () => {
  const text = licencesText();
  for (const name of Object.keys(SHIPPED))
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+: (?:MIT|OFL-1\\.1)$`, 'm'));
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(5);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).not.toContain('bundled dependencies');
});
