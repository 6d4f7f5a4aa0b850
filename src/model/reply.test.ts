import { describe, expect, test } from 'vitest';

import { composeReply, type ReplySources } from './reply.ts';
import { composeAloud, spokenCode } from './reply-aloud.ts';
import { aBody, bold, component, inSentence, link, paragraph, text } from './testing/bodies.ts';
import { aCause, aFaq, aFix, aLibraryWithCodes, aMethod, anError, aStart } from './testing/builders.ts';
import type { Article, FixPage } from './library.ts';

const wifiSteps = aBody(
  component('Careful', {}, text('Write the password down.')),
  component(
    'Steps',
    {},
    component(
      'Step',
      { on: 'iphone' },
      paragraph('Open ', inSentence('Path', { to: 'wifi' }), ' and tap ', bold('Join'), '.'),
      component('See', {}, text('A tick.')),
      component('IfNot', {}, text('See '), link('errors/slow'), text('.')),
    ),
    component('Step', { on: 'router' }, paragraph('Restart it.')),
  ),
);

const records = [
  anError('slow', {
    title: 'The backup is slow',
    messages: ['Estimating…'],
    caution: 'Do not delete anything.',
    fixes: [{ fix: 'wifi', because: 'It *uploads*.' }, 'plan', 'erase'],
  }),
  aCause('weak-wifi', { fixes: ['wifi'] }),
  aFaq('is-it-safe'),
  aMethod('cloud', { title: 'Back up to iCloud' }),
  aFix(
    'wifi',
    {
      title: 'Check the Wi-Fi',
      minutes: 1,
      waiting: '5 min',
      needs: ['The password'],
      interruptsReader: true,
    },
    wifiSteps,
  ),
  aFix('copy', { title: 'Make a copy' }),
  aFix('plan', { title: 'Buy storage', risk: 'your-choice', cost: 'money' }),
  aFix('erase', { title: 'Erase it', risk: 'erases-data', loses: 'Everything.', copyFirst: 'copy' }),
  aStart('errors/slow', 'causes/weak-wifi', 'faq/is-it-safe', 'methods/cloud'),
];
const library = aLibraryWithCodes(...records);
const sources: ReplySources = {
  library,
  bodies: new Map(records.flatMap(({ ref, body }) => (body ? [[ref, body]] : []))),
  addressOf: (path) => `https://help.example.org${path}`,
  desk: { greeting: 'Hello,', signature: 'Kind regards,\nBea' },
};

const pageOf = (ref: string) => library.pages.get(ref) as Article | FixPage;
const reply = (ref: string, form: 'text' | 'markdown' = 'text') => composeReply(pageOf(ref), sources, form);
const aloud = (ref: string) => composeAloud(pageOf(ref), sources);
const texts = [...library.articles, ...library.fixes].map(({ ref }) => ref);

describe('a reply with a fix', () => {
  test('as text says why, what could be lost, how long, the steps, the proof, the link and the code', () => {
    expect(reply('fixes/wifi')).toMatchInlineSnapshot(`
      "Hello,

      Please try this: Check the Wi-Fi

      Why: Summary of wifi.

      What could be lost: Nothing is deleted.
      Time: 1 minute, then wait: 5 min
      You need: The password

      This can close what you are reading. Keep this message open on another device.

      Be careful: Write the password down.

      1. On iPhone: Open “Settings › Wi-Fi” and tap “Join”.
         You should see: A tick.
         If not: See Words (https://help.example.org/errors/slow/).
      2. At the router: Restart it.

      How to know it worked: You see today’s date.

      All of this on one page, with what to try next:
      https://help.example.org/fixes/wifi/
      Short code of the page: 5RD2

      Kind regards,
      Bea"
    `);
  });

  test('as Markdown says the same', () => {
    expect(reply('fixes/wifi', 'markdown')).toMatchInlineSnapshot(`
      "Hello,

      Please try this: **Check the Wi-Fi**

      **Why:** Summary of wifi.

      - **What could be lost:** Nothing is deleted.
      - **Time:** 1 minute, then wait: 5 min
      - **You need:** The password

      This can close what you are reading. Keep this message open on another device.

      > **Be careful:** Write the password down.

      1. **On iPhone:** Open “Settings › Wi-Fi” and tap **Join**.
         - You should see: A tick.
         - If not: See [Words](https://help.example.org/errors/slow/).
      2. **At the router:** Restart it.

      **How to know it worked:** You see today’s date.

      [All of this on one page, with what to try next](https://help.example.org/fixes/wifi/)

      Short code of the page: **5RD2**

      Kind regards,
      Bea"
    `);
  });

  test('to read aloud has no address and stops after each step', () => {
    expect(aloud('fixes/wifi')).toMatchInlineSnapshot(`
      "We try this: Check the Wi-Fi. It takes 1 minute, then wait 5 min.

      Why: Summary of wifi.

      What could be lost: Nothing is deleted.

      You need: The password.

      Be careful: Write the password down.

      Step 1. On iPhone: Open “Settings, then Wi-Fi” and tap “Join”.
      You should see: A tick.
      If not: See Words.

      Step 2. At the router: Restart it.

      How to know it worked: You see today’s date.

      This page has the code 5, R, D, 2. Type it in the search on help.example.org."
    `);
  });

  test('that can erase data begins with a copy, and one that costs money says so', () => {
    expect(reply('fixes/erase')).toContain(
      'What could be lost: Everything.\nTime: 5 minutes\n\nMake a copy first. Make a copy: https://help.example.org/fixes/copy/\n',
    );
    expect(reply('fixes/plan')).toContain('What could be lost: Nothing is deleted. It costs money.');
    expect(aloud('fixes/erase')).toContain('First we make a copy: Make a copy.');
  });
});

describe('a reply with an article', () => {
  test('lists its fixes in order, each with its own link, what it takes away, and the copy before it', () => {
    expect(reply('errors/slow')).toMatchInlineSnapshot(`
      "Hello,

      About what you see: The backup is slow

      Summary of slow.

      Is your data safe? Your data is safe.

      Be careful: Do not delete anything.

      Try these in order. Stop when it works.

      1. Check the Wi-Fi (1 minute, then wait: 5 min). It *uploads*.
         https://help.example.org/errors/slow/#wifi
      2. Buy storage (5 minutes). You choose what goes. It costs money.
         https://help.example.org/errors/slow/#plan
      3. Erase it (5 minutes). Erases data.
         Make a copy first. Make a copy: https://help.example.org/fixes/copy/
         https://help.example.org/errors/slow/#erase

      All of this on one page, with what to try next:
      https://help.example.org/errors/slow/
      Short code of the page: MHG6

      Kind regards,
      Bea"
    `);
    expect(reply('errors/slow', 'markdown')).toMatchInlineSnapshot(`
      "Hello,

      About what you see: **The backup is slow**

      Summary of slow.

      **Is your data safe?** Your data is safe.

      **Be careful:** Do not delete anything.

      Try these in order. Stop when it works.

      1. [Check the Wi-Fi](https://help.example.org/errors/slow/#wifi) (1 minute, then wait: 5 min). It \\*uploads\\*.
      2. [Buy storage](https://help.example.org/errors/slow/#plan) (5 minutes). You choose what goes. It costs money.
      3. [Erase it](https://help.example.org/errors/slow/#erase) (5 minutes). Erases data.
         - Make a copy first. [Make a copy](https://help.example.org/fixes/copy/)

      [All of this on one page, with what to try next](https://help.example.org/errors/slow/)

      Short code of the page: **MHG6**

      Kind regards,
      Bea"
    `);
    expect(aloud('errors/slow')).toMatchInlineSnapshot(`
      "The backup is slow.

      Summary of slow.

      Your data is safe.

      Be careful: Do not delete anything.

      We try these in order, and stop when it works:
      1: Check the Wi-Fi. 1 minute, then wait 5 min.
      2: Buy storage. 5 minutes. You choose what goes.
      3: Erase it. 5 minutes. Erases data.

      This page has the code M, H, G, 6. Type it in the search on help.example.org."
    `);
  });

  test('with a way to back up has its steps', () => {
    expect(reply('methods/cloud')).toContain(
      'You need: A computer\n\n1. On iPhone: Tap it.\n\nHow to know it worked:',
    );
    expect(aloud('methods/cloud')).toContain('Step 1. On iPhone: Tap it.');
  });

  test('says what kind of answer it is', () => {
    const leads = ['causes/weak-wifi', 'faq/is-it-safe', 'methods/cloud'].map(
      (ref) => reply(ref).split('\n')[2],
    );
    expect(leads).toEqual([
      'A likely reason: Title of weak-wifi',
      'You asked: Title of is-it-safe',
      'How to do it: Back up to iCloud',
    ]);
  });
});

describe('every reply', () => {
  test.each(texts)(
    '%s: begins with the greeting, ends with the signature, has its link, its code and no HTML',
    (ref) => {
      for (const form of ['text', 'markdown'] as const) {
        const written = reply(ref, form);
        expect(written.startsWith('Hello,\n\n')).toBe(true);
        expect(written.endsWith('\n\nKind regards,\nBea')).toBe(true);
        expect(written).toContain(`https://help.example.org/${ref}/`);
        expect(written).toContain(library.codes[ref]);
        expect(written).not.toMatch(/<\/?\w+|\n{3}/);
      }
    },
  );

  test.each(texts)('%s: read aloud it names no address and spells the code', (ref) => {
    expect(aloud(ref)).not.toMatch(/https?:|›|\n{3}/);
    expect(aloud(ref)).toContain(spokenCode(library.codes[ref] ?? ''));
  });
});
