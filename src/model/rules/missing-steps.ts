import { walkBody } from '../body.ts';
import type { Rule } from './rule.ts';
import { isKnown } from './unknown-component.ts';

/** Find fixes and methods whose body has no step: their body is the procedure. */
export const missingSteps: Rule = ({ sources }) =>
  sources.records.flatMap(({ body, collection, file }) => {
    if (!body || (collection !== 'fixes' && collection !== 'methods')) return [];
    // A component that is not known may be a misspelt step.
    if ([...walkBody(body)].some(({ node }) => node.name === 'Step' || !isKnown(node))) return [];
    const message = 'There are no steps. Add <Steps> with one <Step on="…"> per action.';
    return [{ code: 'missing-steps' as const, file, line: body.line, message }];
  });
