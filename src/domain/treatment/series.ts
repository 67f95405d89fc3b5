import type { PlainDate } from '../photo/plain-date.ts';

/** How far apart two sessions are to be, in whole days. */
export interface Gap {
  readonly minDays: number;
  readonly maxDays: number;
}

/** `series`: one of the planned number; `maintenance`: one of those at regular intervals afterwards. */
export type SlotKind = 'series' | 'maintenance';

/** The place of one session in a plan, kept by an id so that what was ticked, exported or recorded for it stays with it. */
export interface Slot {
  readonly id: string;
  readonly kind: SlotKind;
  /** The day somebody settled on. Absent while the plan itself gives the day: the first of the slot's window. */
  readonly on?: PlainDate;
}

/** Which days are photographed beside the sessions themselves. Whole days or months; empty where none is wanted. */
export interface PhotoRhythm {
  /** How often each view is taken for the baseline: the spread between repeats is the error bar of everything measured. */
  readonly baselineRepeats: number;
  readonly beforeSessions: boolean;
  /** Days after each session while it heals, 0–7: a strand of its own, never a result. */
  readonly healingDays: readonly number[];
  /** Days after each session, 8 and more. */
  readonly afterDays: readonly number[];
  /** Months after the last session. */
  readonly followUpMonths: readonly number[];
}

/** A plan of sessions; every figure can be changed by the person. */
export interface Series {
  readonly gap: Gap;
  /** Between maintenance sessions; `null` while none are planned. */
  readonly maintenanceGap: Gap | null;
  /** In the order in which they are to happen. */
  readonly slots: readonly Slot[];
  readonly photos: PhotoRhythm;
}
