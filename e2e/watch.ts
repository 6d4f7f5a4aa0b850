import type { Page } from '@playwright/test';

/** What a browser refused or complained about on the pages of a test, each as one line. It grows while the test runs. */
export interface Complaints {
  /** What the content security policy refused. */
  refused: string[];
  /** Errors in the console, and errors that no script caught. */
  errors: string[];
}

/** Watch a page, before it goes anywhere, for refusals of the content security policy and for errors. */
export async function watch(page: Page): Promise<Complaints> {
  const complaints: Complaints = { refused: [], errors: [] };
  page.on('pageerror', (error) => complaints.errors.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.errors.push(`${page.url()}: ${message.text()}`);
  });
  await page.exposeFunction('tellRefusal', (text: string) => complaints.refused.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellRefusal } = window as unknown as { tellRefusal: (text: string) => void };
      tellRefusal(`${location.href}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return complaints;
}
