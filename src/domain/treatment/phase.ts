/**
 * How far healing has come on a photo, counted from the most recent session before it: `healing` 0–7 days, `early` 8–27,
 * `short-term` 28–89, `long-term` from 90; `baseline` before the first session. A healing photo is never called an "after".
 */
export const PHASES = ['baseline', 'healing', 'early', 'short-term', 'long-term'] as const;
export type Phase = (typeof PHASES)[number];

/** The last day of healing, days after a session. */
export const LAST_HEALING_DAY = 7;

/** The phase that many whole days after the most recent session, 0 and more. */
export function phaseAfter(days: number): Phase {
  if (days <= LAST_HEALING_DAY) return 'healing';
  if (days < 28) return 'early';
  return days < 90 ? 'short-term' : 'long-term';
}
