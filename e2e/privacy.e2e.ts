import { expect, test } from '@playwright/test';

import { PAGE_TYPES } from './page-types.ts';

for (const { name, address } of PAGE_TYPES) {
  test(`the page “${name}” asks no other host for anything and sets no cookie`, async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    const here = new URL(baseURL ?? '').origin;
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).origin !== here)).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
