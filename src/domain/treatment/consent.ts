import type { PhotoId } from '../photo/photo.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import type { JournalRecord } from './journal-record.ts';

/**
 * What photos are used for, each including those before it. `own`: for the photographed person alone; `clinic`: within the practice;
 * `public`: shown to anybody.
 */
export const PURPOSES = ['own', 'clinic', 'public'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a person agreed to, for all their photos or for one. */
export interface Consent extends JournalRecord {
  /** The one photo it is about; absent: all photos of the person. */
  readonly photo?: PhotoId;
  /** The widest use agreed to. */
  readonly purpose: Purpose;
  readonly givenOn: PlainDate;
  /** The last day on which it holds; absent: until it is withdrawn. */
  readonly expiresOn?: PlainDate;
  /** The day from which it no longer holds. */
  readonly withdrawnOn?: PlainDate;
  /** How it was given: a signed form, its number. */
  readonly note: string;
}
