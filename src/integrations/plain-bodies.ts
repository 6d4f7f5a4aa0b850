import type { Plugin } from 'vite';

/**
 * Leave out what Astro’s own `render()` would load: a list of all bodies, with two files for each. `src/site/body.ts`
 * compiles the bodies into the build at once.
 */
export const plainBodies = (): Plugin => ({
  name: 'plain-bodies',
  enforce: 'pre',
  load: {
    filter: { id: /[\\/]\.astro[\\/]content-modules\.mjs$/ },
    handler: () => 'export default new Map();',
  },
});
