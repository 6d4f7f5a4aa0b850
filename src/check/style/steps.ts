import type { ContentRecord } from '../../model/records.ts';
import type { StyleIssue } from './kinds.ts';
import { type Step, stepsOf } from './passages.ts';
import { MASK, ownText, sentencesOf } from './sentences.ts';

/**
 * The verbs a step may begin with, read one by one in the steps we have. One that is missing is added here,
 * once it is a plain word for something a reader can do.
 */
const VERBS = new Set(
  [
    'accept add allow answer archive ask back build change check choose clean clear click close compare confirm',
    'connect copy create delete disconnect do double-click download drag eject empty enter export find follow get',
    'give go hold import install join keep leave let lift lock log look make move note open paste pause plug press',
    'put quit read remove rename repeat replace reset restart restore run save scan scroll search send set share',
    'shut sign start stay stop subtract swipe switch take tap test tick try turn type uninstall unlock unplug',
    'untick update use wait watch write right-click',
  ].flatMap((line) => line.split(' ')),
);

/** A command: a verb where one can stand. What follows “or” is a choice, not one more action. */
const COMMAND = new RegExp(
  String.raw`(?:^|[.?!:;,]\s+|\b(?:and|then)\s+)(?<verb>${[...VERBS].join('|')})\b(?! not\b)`,
  'gi',
);

const MOST_SENTENCES = 2;
const MOST_ACTIONS = 2;

/** Find steps that do not begin with a verb, and steps that ask for more than a reader can keep in mind. */
export const findStepFaults = ({ body, file }: ContentRecord): StyleIssue[] =>
  (body ? stepsOf(body) : []).flatMap((step) => [
    ...findMissingVerb(step, file),
    ...findManyActions(step, file),
  ]);

/** Find a step whose first word is no verb. */
function findMissingVerb({ action, line }: Step, file: string): StyleIssue[] {
  const first = /[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(action.map(ownText).join(' '))?.[0] ?? '';
  if (VERBS.has(first.toLowerCase())) return [];
  const shown = first === '' || first.includes(MASK) ? 'a label or a link' : `“${first}”`;
  const message = `The step begins with ${shown}, which is no verb we know. Say first what to do: “Open …”, “Tap …”, “Wait …”. A new verb goes into src/check/style/steps.ts.`;
  return [{ code: 'step-without-verb', file, line, message }];
}

/** Find a step with too many sentences or too many actions. */
function findManyActions({ action, line }: Step, file: string): StyleIssue[] {
  const sentences = action.flatMap(sentencesOf);
  const verbs = sentences.flatMap(({ own }) => actionsIn(own));
  if (sentences.length <= MOST_SENTENCES && verbs.length <= MOST_ACTIONS) return [];
  const found =
    verbs.length > MOST_ACTIONS
      ? `${verbs.length} actions (${verbs.join(', ')})`
      : `${sentences.length} sentences`;
  const message = `The step holds ${found}. Split it into steps of one action, or move a hint into <See>, <IfNot> or <Note>.`;
  return [{ code: 'many-actions', file, line, message }];
}

/** List the verbs of the commands in a sentence. “Press and hold” is one action. */
const actionsIn = (sentence: string): string[] =>
  [
    ...sentence
      .trim()
      .replaceAll(/\bpress and hold\b/gi, 'press')
      .matchAll(COMMAND),
  ].map(({ groups }) => groups?.verb?.toLowerCase() ?? '');
