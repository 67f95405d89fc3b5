import type { Source } from './sources.ts';

/** What the checklists start with; the sentences are where words are kept. */
export const PREPARATION_KEYS = [
  'talk-to-professional',
  'gentle-care',
  'sun-protection',
  'pause-irritants',
  'baseline-photos',
  'clean-skin',
] as const;
export type PreparationKey = (typeof PREPARATION_KEYS)[number];

/** What the checklist after a session starts with. */
export const AFTERCARE_KEYS = [
  'cold-compress',
  'no-picking',
  'no-harsh-products',
  'no-direct-sun',
  'sunscreen',
  'no-make-up',
  'no-heat',
  'no-actives',
  'moisturiser',
] as const;
export type AftercareKey = (typeof AFTERCARE_KEYS)[number];

/** One thing to do or to leave, on a run of days counted from a session's day: −5 is five days before it, 1 the day after. */
export interface ChecklistItem {
  readonly id: string;
  /** One of the known things; absent for one that the person wrote. */
  readonly key?: PreparationKey | AftercareKey;
  /** The person's own words; empty while those of `key` stand. */
  readonly text: string;
  readonly fromDay: number;
  /** Last day, included. */
  readonly toDay: number;
  /** `daily`: ticked on each of its days; `once`: ticked once, on any of them. */
  readonly repeats: 'once' | 'daily';
  readonly source: Source;
}
