import { hostPath } from '../site/address.ts';
import { lightColoursOf } from '../seo/card-drawing.ts';
import { manifestOf } from '../seo/manifest.ts';
import { settings } from '../site/settings.ts';
import { tokensCss } from '../site/tokens.ts';

/** What a phone shows when somebody puts the site on their home screen. */
export const GET = () =>
  new Response(JSON.stringify(manifestOf(settings, lightColoursOf(tokensCss), hostPath)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
