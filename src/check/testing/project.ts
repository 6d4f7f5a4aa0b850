import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';

import { extendLedger, unrecordedIn } from '../../model/ledger.ts';
import { checkContent } from '../check.ts';
import { readContent } from '../read.ts';
import { toText } from '../report.ts';

/** Files below a project’s root: path → text, or `undefined` for a file that is not there. */
type Changes = Record<string, string | undefined>;

const PROVENANCE = `reviewed: "2026-11-22"
sources:
  - general-knowledge
`;

const article = (title: string, more: string, fixes: readonly string[]) => `---
title: ${title}
summary: This is the answer.
appliesTo: [iOS 26]
${more}fixes:
${fixes.map((fix) => `  - ${fix}\n`).join('')}${PROVENANCE}---

Some words.
`;

const error = (title: string, message: string, ...fixes: string[]) =>
  article(
    title,
    `kind: message\nsurface: iphone\nmessages:\n  - ${message}\nsafe: Your data is safe.\n`,
    fixes,
  );

const fix = (title: string, risk = 'none') => `---
title: ${title}
summary: This helps.
minutes: 5
waiting: none
risk: ${risk}
cost: none
loses: Nothing is deleted.
undo: Not needed.
where: [iphone]
interruptsReader: false
proves: You see today’s date.
report:
  done: I did it.
  failed: It did not help.
${PROVENANCE}---

<Steps>
  <Step on="iphone">
    Open <Path to="wifi" />.
  </Step>
</Steps>
`;

const method = `---
title: Back up to iCloud
summary: This is the answer.
appliesTo: [iOS 26]
order: 1
goodWhen: You have enough space.
needs: [Wi-Fi]
saves: [Photos]
doesNotSave: [Music]
verify: You see today’s date.
where: In iCloud
compare: { place: iCloud, limit: 5 GB, automatic: Daily, passwordsAndHealth: "Yes" }
${PROVENANCE}---

<Steps>
  <Step on="iphone">
    Tap **Back Up Now**.
  </Step>
</Steps>
`;

const question = (ask: string, ...answers: [key: string, goTo: string][]) =>
  `ask: ${ask}\nwhy: So that we know.\nanswers:\n${answers
    .map(
      ([key, goTo]) =>
        `  - key: ${key}\n    label: Label of ${key}\n    goTo: ${goTo}\n    report: I see ${key}.\n`,
    )
    .join('')}`;

const pages: Record<string, string> = {
  'methods/icloud.mdx': method,
  'causes/wifi.mdx': article('The Wi-Fi is weak', 'signs: [It takes hours.]\naffects: [icloud]\n', [
    'check-wifi',
  ]),
  'errors/no-space.mdx': error('No space', 'There is no space.', 'restart', 'free-space'),
  'errors/not-completed.mdx': error('Not completed', 'The backup was not completed.', 'restart', 'sign-out'),
  'errors/poor-network.mdx': error('Poor network', 'The network is poor.', 'restart'),
  'faq/how-long.mdx': article('How long does it take?', 'topic: Start here\n', []).replace('fixes:\n', ''),
  'fixes/check-wifi.mdx': fix('Check the Wi-Fi'),
  'fixes/free-space.mdx': fix('Free some space', 'your-choice'),
  'fixes/restart.mdx': fix('Restart the iPhone'),
  'fixes/sign-out.mdx': fix('Sign out and in', 'signs-you-out'),
  'questions/start.yaml': question(
    'What do you see?',
    ['space', 'errors/no-space'],
    ['stopped', 'questions/stopped'],
    ['method', 'methods/icloud'],
    ['unsure', 'faq/how-long'],
  ),
  'questions/stopped.yaml': question(
    'What stopped?',
    ['all', 'errors/not-completed'],
    ['network', 'questions/network'],
    ['unsure', 'help'],
  ),
  'questions/network.yaml': question(
    'Is the network slow?',
    ['poor', 'errors/poor-network'],
    ['slow', 'causes/wifi'],
    ['unsure', 'help'],
  ),
};

/** The tables beside the ledger, and all pages. */
const UNRECORDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(pages).map(([path, text]) => [`content/${path}`, text])),
  'content/paths.yaml': `wifi:
  leadsTo: the Wi-Fi screen
  on: iphone
  checked: "2026-11-22"
  wordings:
    - systems: [iOS 26]
      steps: [Settings, Wi-Fi]
`,
  // The real one: this project is about pages, and settings have none.
  'content/settings.yaml': readFileSync(new URL('../../../content/settings.yaml', import.meta.url), 'utf8'),
  'content/synonyms.yaml': 'same: []\n',
};

/** A small project without a fault. Its ledger is the one “npm run links” would write. */
export const GOOD: Readonly<Record<string, string>> = {
  ...UNRECORDED,
  'content/links.yaml': ledgerOf(UNRECORDED),
};

/** Write the ledger that records all files of a project, as “npm run links” does. */
export function ledgerOf(files: Changes): string {
  const root = writeProject(files);
  const { sources } = readContent(root);
  rmSync(root, { recursive: true });
  return stringify(extendLedger(sources.links.data, unrecordedIn(sources)));
}

/** Change one place of a file of the good project. Fails where the place is not there, or there twice. */
export function changed(file: string, before: string, after: string): Record<string, string> {
  const parts = (GOOD[file] ?? '').split(before);
  if (parts.length !== 2) throw new Error(`“${before}” is ${parts.length - 1} times in ${file}.`);
  return { [file]: parts.join(after) };
}

/** Write files to a temporary folder. */
export function writeProject(files: Changes): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Write the good project to a temporary folder, with some files changed, added, or left out (`undefined`). */
export function aProject(changes: Changes = {}): string {
  const root = writeProject({ ...GOOD, ...changes });
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Check the good project with some changes, and give the report as the terminal shows it. */
export function reportOf(changes: Changes = {}): string {
  const { issues, fileCount } = checkContent(aProject(changes));
  return toText(issues, fileCount);
}
