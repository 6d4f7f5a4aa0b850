import { cycle } from './cycle.ts';
import { deadEnd } from './dead-end.ts';
import { duplicateAnswer } from './duplicate-answer.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { forbiddenMarkup } from './forbidden-markup.ts';
import { linksLedger } from './links-ledger.ts';
import { longPath } from './long-path.ts';
import { messageClash } from './message-clash.ts';
import { missingSteps } from './missing-steps.ts';
import { missingUnsure } from './missing-unsure.ts';
import { noCopyFirst } from './no-copy-first.ts';
import { questionParents } from './question-parents.ts';
import { rankGoesDown } from './rank-goes-down.ts';
import { rawPath } from './raw-path.ts';
import { repeatedFix } from './repeated-fix.ts';
import type { Rule } from './rule.ts';
import { tellApart } from './tell-apart.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownPath } from './unknown-path.ts';
import { unknownReference } from './unknown-reference.ts';
import { unreachableNode } from './unreachable-node.ts';
import { unusedFix } from './unused-fix.ts';
import { wrongCode } from './wrong-code.ts';

/** Every content rule. All run on every check, so that one run names everything that is wrong. */
export const RULES: readonly Rule[] = [
  cycle,
  deadEnd,
  duplicateAnswer,
  duplicateTitle,
  forbiddenMarkup,
  linksLedger,
  longPath,
  messageClash,
  missingSteps,
  missingUnsure,
  noCopyFirst,
  questionParents,
  rankGoesDown,
  rawPath,
  repeatedFix,
  tellApart,
  unknownComponent,
  unknownPath,
  unknownReference,
  unreachableNode,
  unusedFix,
  wrongCode,
];
