import type { PhotoId } from '../photo/photo.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import type { CourseId } from './course.ts';
import type { JournalRecord } from './journal-record.ts';

/** Scales a person can grade by. Words only; no pictures and no overall score. */
export const GRADE_SCALES = ['gais', 'goodman-baron', 'fitzpatrick-wrinkle', 'mmasi'] as const;
export type GradeScale = (typeof GRADE_SCALES)[number];

/** Who judged. */
export const RATERS = ['patient', 'practitioner'] as const;
export type Rater = (typeof RATERS)[number];

/** The four places of the face that the mMASI grades. Left and right are the person's own. */
export const MMASI_PLACES = ['forehead', 'cheek-right', 'cheek-left', 'chin'] as const;
export type MmasiPlace = (typeof MMASI_PLACES)[number];

/** Pigment in one place: how much of it is covered, 0–6, and how dark it is, 0–4. */
export interface Pigment {
  readonly place: MmasiPlace;
  readonly area: number;
  readonly darkness: number;
}

/**
 * What was given. `gais`: 1 very much improved … 5 worse; `goodman-baron`: 1 macular … 4 severe acne scars; `fitzpatrick-wrinkle`:
 * class 1–3; `mmasi`: each of the four places once.
 */
export type GradeValue =
  | { readonly scale: 'gais'; readonly value: number }
  | { readonly scale: 'goodman-baron'; readonly value: number }
  | { readonly scale: 'fitzpatrick-wrinkle'; readonly value: number }
  | { readonly scale: 'mmasi'; readonly pigment: readonly Pigment[] };

/** A grade somebody gave on a day. */
export interface Grade extends JournalRecord {
  readonly course: CourseId;
  readonly on: PlainDate;
  readonly rater: Rater;
  readonly grade: GradeValue;
  /** The photo that was judged; absent when it was the skin itself. */
  readonly photo?: PhotoId;
  /** The earlier photo it was judged beside, where a pair was judged. */
  readonly comparedWith?: PhotoId;
  readonly note: string;
}
