import type { Photo } from '../domain/photo/photo.ts';
import type { Journal } from '../domain/treatment/journal.ts';
import type { Phase } from '../domain/treatment/phase.ts';
import { timePhoto } from '../domain/treatment/photo-timing.ts';
import { sessionsFor } from '../domain/treatment/session-order.ts';

/** Where a photo stands among the sessions that concern it; `null` where none are known. */
export function phaseOf(photo: Photo, { courses, sessions }: Journal): Phase | null {
  const concerning = sessionsFor(photo, courses, sessions);
  return concerning.length > 0 ? timePhoto(photo, concerning).phase : null;
}
