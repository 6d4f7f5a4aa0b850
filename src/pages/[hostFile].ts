import type { GetStaticPaths } from 'astro';

import { redirectsFile, redirectsOf } from '../model/redirects.ts';
import { hostPath } from '../site/address.ts';
import { getLibrary } from '../site/library.ts';

// Astro leaves out files whose name begins with “_”: the name must be a parameter.
export const getStaticPaths = (() => [{ params: { hostFile: '_redirects' } }]) satisfies GetStaticPaths;

/** The redirects as Netlify and Cloudflare read them. Other hosts use the pages at the old addresses. */
export const GET = async () => new Response(redirectsFile(redirectsOf(await getLibrary()), hostPath));
