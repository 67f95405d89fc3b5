import type { Photo } from '../photo/photo.ts';
import type { Journal } from './journal.ts';
import { type PhotoTiming, timePhoto } from './photo-timing.ts';
import { sessionsFor, sessionsOf } from './session-order.ts';
import { showsPlace } from './treated-place.ts';

/**
 * Where a photo stands in the journal; `null` where no course of its person treats what it shows. The session is numbered as its own
 * course numbers it.
 */
export function timingIn(
  { courses, sessions }: Pick<Journal, 'courses' | 'sessions'>,
  photo: Pick<Photo, 'id' | 'takenAt' | 'person' | 'area' | 'view' | 'region'>,
): PhotoTiming | null {
  const isTreated = courses.some(({ person, places }) => person === photo.person && showsPlace(photo, places));
  if (!isTreated) return null;
  const timing = timePhoto(photo, sessionsFor(photo, courses, sessions));
  const { session } = timing;
  if (!session) return timing;
  const own = sessionsOf({ id: session.course }, sessions);
  return { ...timing, number: own.findIndex(({ id }) => id === session.id) + 1 };
}
