import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { checkContent } from '../../check/check.ts';
import type { Library } from '../../model/library.ts';
import { type Synonyms, synonymsSchema } from '../../schema/synonyms.ts';
import { buildLexicon } from '../build-lexicon.ts';
import type { Asked } from '../learn-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { LEARNED_SETS, readQueries } from '../relevance/read-queries.ts';

/** Read `content/synonyms.yaml` below a project’s root. Throws where it does not fit its schema. */
export const readSynonyms = (root: string): Synonyms =>
  synonymsSchema.parse(parse(readFileSync(join(root, 'content/synonyms.yaml'), 'utf8')));

/** Read the queries whose answers we know: from them the lexicon learns which words tell pages apart. */
export const readAsked = (): Asked[] => LEARNED_SETS.flatMap(readQueries);

/** Read all content below a project’s root and build the lexicon of the search from it. */
export function readLexicon(root: string): { library: Library; lexicon: Lexicon } {
  const { library } = checkContent(root);
  return { library, lexicon: buildLexicon(library, readSynonyms(root), readAsked()) };
}
