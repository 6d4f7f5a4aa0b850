import type { Locator, Page } from '@playwright/test';

/** Find an exit of a fix on a page: `yes`, `no`, `different` or `cannot`. */
export const exitOf = (page: Page, fix: string | undefined, exit: string): Locator =>
  page.locator(`[data-fix="${fix ?? ''}"] a[data-exit="${exit}"]`);
