import { bodyMarkup } from './body-markup.ts';
import { cycle } from './cycle.ts';
import { deadEnd } from './dead-end.ts';
import { duplicateAnswer } from './duplicate-answer.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { linksLedger } from './links-ledger.ts';
import { longPath } from './long-path.ts';
import { messageClash } from './message-clash.ts';
import { missingUnsure } from './missing-unsure.ts';
import { noCopyFirst } from './no-copy-first.ts';
import { questionParents } from './question-parents.ts';
import { rankGoesDown } from './rank-goes-down.ts';
import { repeatedFix } from './repeated-fix.ts';
import type { Rule } from './rule.ts';
import { tellApart } from './tell-apart.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreachableNode } from './unreachable-node.ts';
import { unusedFix } from './unused-fix.ts';

/** Every content rule. All run on every check, so that one run names everything that is wrong. */
export const RULES: readonly Rule[] = [
  bodyMarkup,
  cycle,
  deadEnd,
  duplicateAnswer,
  duplicateTitle,
  linksLedger,
  longPath,
  messageClash,
  missingUnsure,
  noCopyFirst,
  questionParents,
  rankGoesDown,
  repeatedFix,
  tellApart,
  unknownReference,
  unreachableNode,
  unusedFix,
];
