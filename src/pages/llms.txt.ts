import { llmsTextOf } from '../seo/llms.ts';
import { fullAddress } from '../site/address.ts';
import { getLibrary } from '../site/library.ts';
import { settings } from '../site/settings.ts';

/** The table of contents for language models (llmstxt.org). */
export const GET = async () => new Response(llmsTextOf(await getLibrary(), settings, fullAddress));
