import type { Plugin } from 'vite';

/**
 * Load parts of scripts with plain `import()`. Vite wraps each one in a helper that fetches style sheets first;
 * our scripts have none, and the helper would weigh 750 bytes on every page.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
