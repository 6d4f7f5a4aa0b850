import fc from 'fast-check';

import { RISKS } from '../../schema/risk.ts';
import { COLLECTIONS, type Collection, type Ref, toRef } from '../../schema/reference.ts';
import type { BodyNode } from '../body.ts';
import type { ContentRecord, ContentSources } from '../records.ts';
import { aCause, aFaq, aFix, aLedger, aMethod, anError, aQuestion, sources } from './builders.ts';

/** So few ids that references meet often, circles and clashes are common, and some pages do not exist. */
const IDS = ['start', 'a', 'b', 'c-d', 'check-wifi'] as const;

const id = fc.constantFrom<string>(...IDS, 'gone', 'chek-wifi');
const ids = fc.array(id, { maxLength: 4 });
const refIn = (...collections: Collection[]): fc.Arbitrary<Ref> =>
  fc.tuple(fc.constantFrom(...collections), id).map(([collection, name]) => toRef(collection, name));
const anyRef = refIn(...COLLECTIONS);
const anyPlace = fc.oneof(
  anyRef,
  fc.tuple(anyRef, id).map(([ref, fix]) => `${ref}#${fix}` as const),
);
const destination = fc.oneof({ arbitrary: anyRef, weight: 4 }, fc.constant('help' as const));
const blockers = fc.array(fc.record({ because: fc.constant('No cable'), goTo: destination }), {
  maxLength: 2,
});
const words = fc.constantFrom('No space', 'no space!', '{device}', 'Backup failed', '205', '-205', '…');

const articleFields = { title: words, fixes: ids, otherwise: destination };

const bodyNode: fc.Memo<BodyNode> = fc.memo((depth) =>
  fc.record(
    {
      type: fc.constantFrom(
        ...['paragraph', 'text', 'strong', 'link', 'heading', 'image', 'definition', 'mdxjsEsm'],
        ...['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression'],
      ),
      line: fc.integer({ min: 1, max: 99 }),
      name: fc.constantFrom('Steps', 'Step', 'See', 'Path', 'Setps', 'constructor', '__proto__', ''),
      attributes: fc.dictionary(fc.constantFrom('on', 'to', 'label', 'toString'), fc.option(words)),
      value: fc.oneof(fc.string(), fc.constant('Open Settings > General.')),
      url: fc.oneof(fc.string(), anyRef),
      depth: fc.integer({ min: 1, max: 6 }),
      children: depth > 1 ? fc.array(bodyNode(depth - 1), { maxLength: 3 }) : fc.constant([]),
    },
    { requiredKeys: ['type', 'line'] },
  ),
);
const body: fc.Arbitrary<BodyNode | undefined> = fc.option(
  fc.array(bodyNode(3), { maxLength: 3 }).map((children) => ({ type: 'root', line: 1, children })),
  { nil: undefined },
);

const methodFields = fc.record({ ...articleFields, blockers });
const causeFields = fc.record({ ...articleFields, affects: fc.array(id, { minLength: 1, maxLength: 2 }) });
const errorFields = fc.record({
  ...articleFields,
  messages: fc.array(words, { maxLength: 2 }),
  codes: fc.array(words, { maxLength: 2 }),
  causes: ids,
  tellApart: fc.array(fc.record({ sign: words, goTo: destination }), { maxLength: 3 }),
  sharedWith: fc.array(refIn('errors'), { maxLength: 2 }),
});
const fixFields = fc.record(
  {
    risk: fc.constantFrom(...RISKS),
    cost: fc.constantFrom('none' as const, 'money' as const),
    blockers,
    copyFirst: id,
  },
  { requiredKeys: ['risk', 'cost', 'blockers'] },
);
const answers = fc.array(
  fc.record({ key: id, label: words, goTo: destination, report: fc.constant('I see it.') }),
  { minLength: 2, maxLength: 4 },
);
const questionFields = fc.record({ answers, lookAt: id });

/** Make up a file of any collection. */
const recordNamed = (name: string): fc.Arbitrary<ContentRecord> =>
  fc.oneof(
    fc.tuple(methodFields, body).map(([fields, parsed]) => aMethod(name, fields, parsed)),
    fc.tuple(causeFields, body).map(([fields, parsed]) => aCause(name, fields, parsed)),
    fc.tuple(errorFields, body).map(([fields, parsed]) => anError(name, fields, parsed)),
    fc.tuple(fc.record(articleFields), body).map(([fields, parsed]) => aFaq(name, fields, parsed)),
    fc.tuple(fixFields, body).map(([fields, parsed]) => aFix(name, fields, parsed)),
    questionFields.map((fields) => aQuestion(name, {}, fields)),
  );

/** Make up files that fit their schemas, whatever they refer to. */
export const anyRecords: fc.Arbitrary<ContentRecord[]> = fc.uniqueArray(
  fc.constantFrom(...IDS).chain(recordNamed),
  { selector: ({ ref }) => ref, maxLength: 12 },
);

/** Make up everything an author may have written: also a ledger that does not fit, and files that cannot be read. */
export const anySources: fc.Arbitrary<ContentSources> = fc
  .record({
    records: anyRecords,
    published: fc.array(anyPlace, { maxLength: 4 }),
    aliases: fc.dictionary(anyPlace, anyPlace, { maxKeys: 3 }),
    codes: fc.dictionary(anyRef, fc.constantFrom('7C4M', 'K7M4', 'K7M5', ''), { maxKeys: 3 }),
    broken: fc.array(fc.tuple(anyRef, fc.array(fc.oneof(id, anyRef))), { maxLength: 2 }),
    isUnreadable: fc.boolean(),
  })
  .map(({ records, published, aliases, codes, broken, isUnreadable }) => ({
    ...sources(...records),
    links: { ...aLedger(published, aliases, codes), isUnreadable },
    unreadable: broken.map(([ref, mentions]) => ({ ref, mentions: new Set(mentions) })),
  }));

/** Make up a tree of questions whose answers lead to questions further on, articles, fixes, or help. */
export const aTree: fc.Arbitrary<ContentRecord[]> = fc
  .array(
    fc.array(
      fc.oneof(
        anyRef.filter((ref) => !ref.startsWith('questions/')),
        fc.constant('help' as const),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .chain((leaves) =>
    fc.tuple(fc.constant(leaves), fc.tuple(...leaves.map((_, index) => fc.nat(Math.max(0, index - 1))))),
  )
  .map(([leaves, parents]) =>
    leaves.map((goTos, index) => {
      const below = parents.flatMap((parent, child) =>
        child > 0 && parent === index ? [[`q${child}`, `questions/q${child}` as const] as const] : [],
      );
      const ends = goTos.map((goTo, end) => [`a${end}`, goTo] as const);
      return aQuestion(index === 0 ? 'start' : `q${index}`, {
        ...Object.fromEntries([...below, ...ends]),
        unsure: 'help',
      });
    }),
  );

/** Make up articles and fixes that lead to each other at random. */
export const someArticles: fc.Arbitrary<ContentRecord[]> = anyRecords.map((records) =>
  records.filter(({ collection }) => collection !== 'questions'),
);
