import { expect, test } from 'vitest';

import { aFix, aLibrary, aLibraryWithCodes, aMethod, anError, aCause } from '../model/testing/builders.ts';
import { aBody, paragraph, steps } from '../model/testing/bodies.ts';
import { articleMarkdown } from './article-markdown.ts';
import { fixPageMarkdown } from './fix-markdown.ts';

const library = aLibrary(
  anError('backup-slow', {
    title: 'The backup is *slow*',
    messages: ['Time remaining: {number} hours'],
    codes: ['MBErrorDomain/205'],
    caution: 'Do not delete anything.',
    tellApart: [{ sign: 'The bar is full', goTo: 'causes/wifi' }],
    fixes: [{ fix: 'check-wifi', because: 'It uploads over Wi-Fi.' }, 'erase'],
  }),
  aCause('wifi', { notIf: ['The bar is empty.'], fixedWhen: 'The bar moves.', fixes: ['check-wifi'] }),
  aMethod('icloud', { takes: '5 minutes', blockers: [{ because: 'No Wi-Fi', goTo: 'causes/wifi' }] }),
  aFix('check-wifi', {
    blockers: [{ because: 'I have no router', goTo: 'help' }],
    needs: ['A router'],
    sources: ['https://support.apple.com/en-us/102563', 'calculation'],
    confidence: 'medium',
    confidenceNote: 'One name was not checked.',
  }),
  aFix('erase', { risk: 'erases-data', cost: 'money', copyFirst: 'check-wifi', interruptsReader: true }),
);
const sources = {
  library,
  bodies: new Map([
    ['errors/backup-slow', aBody(paragraph('It takes long.'))],
    ['fixes/check-wifi', steps()],
    ['fixes/erase', steps()],
    ['methods/icloud', steps()],
  ] as const),
  addressOf: (path: string) => `https://help.example.org${path}`,
};

/** Write an article of the library as Markdown. */
function markdownOf(ref: string): string {
  const article = library.articles.find((one) => one.ref === ref);
  if (!article) throw new Error(`There is no article “${ref}”.`);
  return articleMarkdown(article, sources);
}

test('an error says the answer, whether data is safe, what is seen, and then every fix in order', () => {
  expect(markdownOf('errors/backup-slow')).toMatchInlineSnapshot(`
    "# The backup is \\*slow\\*

    Summary of backup-slow.

    Message, for iOS 26. Address: https://help.example.org/errors/backup-slow/

    **Is my data safe?** Your data is safe.

    > **Be careful:** Do not delete anything.

    ## What you see

    On the iPhone

    - “Time remaining: [number] hours”

    Codes: \`MBErrorDomain/205\`

    ## In plain words

    It takes long.

    ## Which of these is true?

    - The bar is full: [Title of wifi](https://help.example.org/causes/wifi/)

    ## Fix 1: Title of check-wifi

    It uploads over Wi-Fi.

    - **Nothing is lost:** Nothing is deleted.
    - **Time:** 5 minutes
    - **Undo:** Not needed.
    - **Where:** On iPhone
    - **You need:** A router

    1. **On iPhone:** Tap it.

    **How to know it worked:** You see today’s date.

    **What stops you?**

    - I have no router: [Get help from a person](https://help.example.org/help/)

    How sure we are: Not fully confirmed. One name was not checked.

    Checked on 22 November 2026. From: [Apple Support, article 102563](https://support.apple.com/en-us/102563), our own calculation.

    This fix: https://help.example.org/errors/backup-slow/#check-wifi

    ## Fix 2: Title of erase

    Summary of erase.

    - **Erases data, but it costs money:** Nothing is deleted.
    - **Time:** 5 minutes
    - **Undo:** Not needed.
    - **Where:** On iPhone

    **Make a copy first:** [Title of check-wifi](https://help.example.org/fixes/check-wifi/)

    This fix can close the page you read it on. Keep its address.

    1. **On iPhone:** Tap it.

    **How to know it worked:** You see today’s date.

    Checked on 22 November 2026. From: general knowledge, because no source could be read.

    This fix: https://help.example.org/errors/backup-slow/#erase

    ## Nothing helped?

    [Get help from a person](https://help.example.org/help/)

    ## About this page

    Checked on 22 November 2026. From: general knowledge, because no source could be read.
    "
  `);
});

test('a cause says its signs, what speaks against it and when it is gone', () => {
  const text = markdownOf('causes/wifi');
  expect(text).toContain(
    '## Is this you?\n\n- The bar is full.\n\n## It is not this if\n\n- The bar is empty.',
  );
  expect(text).toContain('**It is gone when:** The bar moves.');
  expect(text).toContain('## Fix 1: Title of check-wifi');
});

test('a method says what it saves, its steps, its proof, and who cannot follow it', () => {
  const text = markdownOf('methods/icloud');
  expect(text).toContain('## What is saved\n\n- Photos\n\n## What is not saved\n\n- Music');
  expect(text).toContain(
    '## Steps\n\n1. **On iPhone:** Tap it.\n\n**How to know it worked:** You see today’s date.',
  );
  expect(text).toContain('- No Wi-Fi: [Title of wifi](https://help.example.org/causes/wifi/)');
  // Without fixes, the way on is a link alone.
  expect(text).toContain('\n\n[Get help from a person](https://help.example.org/help/)\n\n');
});

test('a page with a short code says it where it says its address', () => {
  const coded = aLibraryWithCodes(anError('backup-slow'));
  const [article] = coded.articles;
  if (!article) throw new Error('The library lost an article.');
  expect(articleMarkdown(article, { ...sources, library: coded })).toContain(
    `Message, for iOS 26. Short code: ${coded.codes['errors/backup-slow'] ?? '?'}. Address: https://`,
  );
});

test('a fix page says what it takes and where it is used', () => {
  const [, erase] = library.fixes;
  if (!erase) throw new Error('The library lost a fix.');
  expect(fixPageMarkdown(erase, sources)).toMatchInlineSnapshot(`
    "# Title of erase

    Summary of erase.

    Fix. Address: https://help.example.org/fixes/erase/

    - **Erases data, but it costs money:** Nothing is deleted.
    - **Time:** 5 minutes
    - **Undo:** Not needed.
    - **Where:** On iPhone

    **Make a copy first:** [Title of check-wifi](https://help.example.org/fixes/check-wifi/)

    This fix can close the page you read it on. Keep its address.

    1. **On iPhone:** Tap it.

    **How to know it worked:** You see today’s date.

    Checked on 22 November 2026. From: general knowledge, because no source could be read.

    ## Used for

    - [The backup is \\*slow\\*](https://help.example.org/errors/backup-slow/)
    "
  `);
});
