import { trailWordsOf } from '../model/trail-words.ts';
import { getLibrary } from '../site/library.ts';

/** The words the help page needs to write a trail out. Loaded there only. */
export const GET = async () => Response.json(trailWordsOf(await getLibrary()));
