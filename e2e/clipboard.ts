import type { Page } from '@playwright/test';

/** Read what was copied. The test must allow it: `permissions: ['clipboard-read', 'clipboard-write']`. */
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
