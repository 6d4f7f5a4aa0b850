import type { Collection } from '../schema/reference.ts';

/** The words for `npm run new -- <word> <id>`, each with its collection. */
export const SCAFFOLD_WORDS = {
  method: 'methods',
  cause: 'causes',
  error: 'errors',
  question: 'questions',
  faq: 'faq',
  fix: 'fixes',
} as const satisfies Record<string, Collection>;
export type ScaffoldWord = keyof typeof SCAFFOLD_WORDS;

const ARTICLE = `summary: Write the answer in one or two sentences.
appliesTo: [iOS 18, iOS 26, iOS 27]`;

/** The end of every front matter. The day is given, because a scaffold must not depend on the clock. */
const provenance = (day: string) => `aliases: [] # other words people use for this
reviewed: "${day}" # the day you checked the facts
sources:
  - general-knowledge # better: the address of each page you read
`;

const FIXES = `fixes: [] # in order, least invasive first:
#  - fix: restart-iphone
#    because: Why this helps here, in one line.
`;

const STEPS = `<Steps>
  <Step on="iphone">
    Write the first action, verb first.

    <See>Write what the reader should see now.</See>
    <IfNot>Write what to do when that is not what they see.</IfNot>
  </Step>
</Steps>
`;

/** For each collection, the text of a new file that fits its schema and says what to fill in. */
const TEMPLATES: Record<Collection, (day: string) => string> = {
  errors: (day) => `---
title: Write the message as it stands on the screen
${ARTICLE}
kind: message # message, code or symptom
surface: iphone # iphone, mac-finder, windows-apple-devices, windows-itunes, third-party or any
messages: # every exact wording; {device}, {size}, {number}, {date}, {account}, {path} stand for what varies
  - Write the exact message
codes: []
causes: [] # ids of causes, likeliest first
tellApart: [] # one sign per cause where there are several: - sign: … goTo: causes/…
safe: Say whether the reader’s data is safe right now.
${FIXES}${provenance(day)}---

Say in two to five short sentences what happened, and what it does not mean.
`,
  causes: (day) => `---
title: Name the cause in plain words
${ARTICLE}
signs:
  - Write what the reader notices.
notIf: []
affects: [icloud] # ids of methods
${FIXES}${provenance(day)}---

### How to check

- Write how to tell that it is this cause.
`,
  methods: (day) => `---
title: Name the way to back up, verb first
${ARTICLE}
order: 99 # where it stands in the comparison
goodWhen: Say when this is a good choice.
needs:
  - Write what one must have.
saves:
  - Write what is saved.
doesNotSave:
  - Write what is not saved.
verify: Say what one sees when the backup is complete.
where: Say where the copy lies.
compare:
  place: A few words
  limit: A few words
  automatic: A few words
  passwordsAndHealth: A few words
blockers: [] # - because: What stops the reader. goTo: where to go instead
${FIXES}${provenance(day)}---

${STEPS}`,
  faq: (day) => `---
title: Write the question as people ask it?
${ARTICLE}
topic: Good to know # one of the topics of src/schema/faq.ts
${FIXES}${provenance(day)}---

Write the rest of the answer, and link to the page that does it.
`,
  fixes: (day) => `---
title: Write the action, verb first
summary: Say what it does and when it helps.
minutes: 5 # of the reader’s attention
waiting: none
risk: none # none, your-choice, resets-settings, signs-you-out, deletes-backup or erases-data
cost: none # none or money
loses: Nothing is deleted.
undo: Not needed.
needs: []
where: [iphone]
interruptsReader: false # true where it takes a reader on the same device off this page
proves: Write what the reader sees when it worked.
blockers: [] # - because: What stops the reader. goTo: where to go instead
report:
  done: I did this and the backup finished.
  failed: I did this and it did not help.
${provenance(day)}---

${STEPS}`,
  questions: () => `ask: Ask what the reader sees?
why: Say why we ask, in one line.
answers:
  - key: first
    label: Write what the reader sees
    goTo: help # a question, an article, a fix, or help
    report: I see the first thing.
  - key: unsure
    label: I am not sure
    goTo: help
    report: I am not sure what I see.
`,
};

/** Write the text of a new content file that fits its schema. `day` is the day of review, as `2026-11-22`. */
export const scaffoldOf = (collection: Collection, day: string): string => TEMPLATES[collection](day);
