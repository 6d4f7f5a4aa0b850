import { parse } from 'yaml';

import synonymsYaml from '../../content/synonyms.yaml?raw';
import { synonymsSchema } from '../schema/synonyms.ts';
import { buildLexicon } from '../search/build-lexicon.ts';
import type { Asked } from '../search/learn-words.ts';
import ownLines from '../search/relevance/own.jsonl?raw';
import { parseAsked } from '../search/parse-asked.ts';
import publicYaml from '../search/relevance/public.yaml?raw';
import { getLibrary } from '../site/library.ts';

/** All the instant layer of the search knows. Loaded at the first use of a search field. */
export const GET = async () =>
  Response.json(
    buildLexicon(await getLibrary(), synonymsSchema.parse(parse(synonymsYaml)), [
      ...(parse(publicYaml) as Asked[]),
      ...parseAsked(ownLines),
    ]),
  );
