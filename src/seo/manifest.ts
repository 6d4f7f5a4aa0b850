import type { Settings } from '../schema/settings.ts';
import type { Colours } from './card-drawing.ts';

/**
 * Write the web manifest: what a phone shows when somebody puts the site on their home screen.
 * Source: w3.org/TR/appmanifest. `fileAt` writes the address of a file of this site.
 */
export const manifestOf = (settings: Settings, colours: Colours, fileAt: (path: string) => string) => ({
  name: settings.name,
  description: settings.tagline,
  lang: 'en',
  start_url: fileAt('/'),
  scope: fileAt('/'),
  // Not “standalone”: on an iPhone that has no way back from another site.
  display: 'minimal-ui',
  background_color: colours.paper,
  theme_color: colours.accent,
  icons: ['any', 'maskable'].flatMap((purpose) =>
    [192, 512].map((pixels) => ({
      src: fileAt(`/${purpose === 'any' ? 'icon' : 'maskable'}-${pixels}.png`),
      sizes: `${pixels}x${pixels}`,
      type: 'image/png',
      purpose,
    })),
  ),
});
