import type { Photo } from '../photo/photo.ts';
import type { Course } from './course.ts';
import type { Session } from './session.ts';
import { showsPlace } from './treated-place.ts';

/** When a session began, as a string that sorts; without a time it counts as the start of its day. */
function startOf({ on, time }: Session): string {
  return `${on}T${time ?? '00:00'}`;
}

/** Sessions in the order in which they took place; those of one instant in the order in which they were written down. */
export function inOrder(sessions: readonly Session[]): readonly Session[] {
  const key = (session: Session) => [startOf(session), session.createdAt, session.id].join(' ');
  return sessions.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The sessions of one course, in order. */
export function sessionsOf(course: Pick<Course, 'id'>, sessions: readonly Session[]): readonly Session[] {
  return inOrder(sessions.filter((session) => session.course === course.id));
}

/** The sessions that can have changed what a photo shows: those of its person's courses that treat the place, in order. */
export function sessionsFor(
  photo: Pick<Photo, 'person' | 'area' | 'view' | 'region'>,
  courses: readonly Course[],
  sessions: readonly Session[],
): readonly Session[] {
  const ids = new Set(
    courses.filter(({ person, places }) => person === photo.person && showsPlace(photo, places)).map(({ id }) => id),
  );
  return inOrder(sessions.filter(({ course }) => ids.has(course)));
}
