/** Pages that search engines should not list: they depend on what a reader did. */
const UNLISTED = /\/(?:diagnose\/[^/]+|fixed|search|kitchen-sink)\/$/;

/** Tell whether a page belongs in the sitemap. */
export const isListed = (page: string): boolean => !UNLISTED.test(page);
