import type { Photo } from '../photo/photo.ts';
import { daysBetween } from '../photo/plain-date.ts';
import { type Phase, phaseAfter } from './phase.ts';
import type { Session } from './session.ts';
import { inOrder } from './session-order.ts';

/** What of a photo tells when it was taken. */
export type DatedPhoto = Pick<Photo, 'id' | 'takenAt'>;

/** Where a photo stands among sessions. */
export interface PhotoTiming {
  readonly phase: Phase;
  /** The most recent session before the photo; `null` for a baseline. */
  readonly session: Session | null;
  /** Which session that is among those given, from 1; 0 for a baseline. */
  readonly number: number;
  /** Whole days since then; `null` for a baseline. */
  readonly days: number | null;
}

/**
 * Whether a photo was taken after a session began.
 *
 * On another day the dates tell. On the session's own day, what a person said of the photo comes first; then the times, where both
 * are known, a photo of the very minute being before. **Where a time is unknown the photo counts as taken before**: the photos of a
 * session's day are meant to be taken before the numbing cream, and the first of the healing strand is asked for on day 1.
 * Both times are local wall time of the place, so zones play no part.
 */
export function isAfterSession(photo: DatedPhoto, session: Session): boolean {
  const said = session.photos.find((one) => one.photo === photo.id);
  const { date, time } = photo.takenAt;
  if (date !== session.on) return date > session.on;
  if (said) return said.moment === 'after';
  return time !== undefined && session.time !== undefined && time.slice(0, 5) > session.time.slice(0, 5);
}

/** The phase of a photo, counted from the most recent of the sessions before it. Sessions may come in any order. */
export function timePhoto(photo: DatedPhoto, sessions: readonly Session[]): PhotoTiming {
  const before = inOrder(sessions).filter((session) => isAfterSession(photo, session));
  const session = before.at(-1);
  if (!session) return { phase: 'baseline', session: null, number: 0, days: null };
  const days = daysBetween(session.on, photo.takenAt.date);
  return { phase: phaseAfter(days), session, number: before.length, days };
}
