import type { Fix } from '../schema/fix.ts';
import { type Risk, RISKS } from '../schema/risk.ts';

/** Rank a fix by how invasive it is, from 0. Money counts at least as `your-choice` (product.md, promise 2). */
export function rankOf(fix: Pick<Fix, 'risk' | 'cost'>): number {
  const risk = RISKS.indexOf(fix.risk);
  return fix.cost === 'money' ? Math.max(risk, RISKS.indexOf('your-choice')) : risk;
}

/** Tell whether a fix needs a copy first: everything from `deletes-backup` on (product.md, promise 2). */
export const needsCopyFirst = (risk: Risk): boolean => RISKS.indexOf(risk) >= RISKS.indexOf('deletes-backup');
