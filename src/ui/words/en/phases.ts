import type { Phase } from '../../../domain/treatment/phase.ts';

const name: Readonly<Record<Phase, string>> = {
  baseline: 'Baseline',
  healing: 'Healing',
  early: 'Early',
  'short-term': 'Short-term',
  'long-term': 'Long-term',
};

/** “1 day”, “12 weeks”, “8 months” */
const since = (days: number) => {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`;
  if (days < 365) return `${Math.round(days / 7)} weeks`;
  return `${Math.round(days / 30.44)} months`;
};

/** When among the sessions a photo was taken. */
export const phases = {
  name,
  timing: {
    baseline: 'Baseline',
    /** A healing photo is never called an “after”. */
    healing: (days: number, session: number) => `Healing day ${days}, session ${session}`,
    result: (days: number, session: number) => `${since(days)} after session ${session}`,
    /** The same with the name of the phase, for the name of a photo. */
    named: (phase: Phase, days: number, session: number) =>
      `${since(days)} after session ${session}, ${name[phase].toLowerCase()}`,
  },
};
