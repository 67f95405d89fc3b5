import type { PhotoId } from '../photo/photo.ts';
import type { JournalRecord } from './journal-record.ts';
import type { SessionId } from './session.ts';

/** What is rated each day after a session. */
export const SYMPTOMS = ['redness', 'swelling', 'sensitivity', 'flaking'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** What can be seen or felt that is a reason to ask a professional, whatever the ratings. */
export const SIGNS = [
  'spreading-warmth',
  'pus',
  'fever',
  'blisters',
  'dark-patches',
  'itchy-bumps',
  'eye-symptoms',
] as const;
export type Sign = (typeof SIGNS)[number];

/** How much of each, 0 none – 10 the worst imaginable; `null` where nobody said. */
export type Ratings = Readonly<Record<Symptom, number | null>>;

/** The last day of the diary. */
export const LAST_DIARY_DAY = 10;
/** The days of a diary, 0–10. */
export const DIARY_DAYS: readonly number[] = Array.from({ length: LAST_DIARY_DAY + 1 }, (_, day) => day);

/** One day of the diary after a session; there is one entry for a day. */
export interface SymptomEntry extends JournalRecord {
  readonly session: SessionId;
  /** Days since the session, 0–10. */
  readonly day: number;
  readonly ratings: Ratings;
  readonly signs: readonly Sign[];
  readonly text: string;
  readonly photo?: PhotoId;
}

/** The id of the entry for one day after a session, so that a day has one entry, whichever tab writes it. */
export function symptomEntryId(session: SessionId, day: number): string {
  return `${session}:${day}`;
}
