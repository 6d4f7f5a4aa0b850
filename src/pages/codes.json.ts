import { codePages } from '../model/redirects.ts';
import { getLibrary } from '../site/library.ts';

/** The heading behind each short code. Loaded by `404.html` only, when a wrong address looks like a code. */
export const GET = async () => Response.json(codePages(await getLibrary()));
