import type { Photo } from '../photo/photo.ts';
import type { Course } from './course.ts';
import { timePhoto } from './photo-timing.ts';
import type { Session } from './session.ts';
import { sessionsOf } from './session-order.ts';
import type { SymptomEntry } from './symptom.ts';
import { showsPlace } from './treated-place.ts';

/** How a photo belongs to a session: somebody laid it there, it is in the diary, or it was taken while that session healed. */
export type Belonging = 'laid' | 'diary' | 'healing';

/** A photo that whoever removes a session has to decide about. */
export interface PhotoOfSession {
  readonly photo: Photo;
  readonly belonging: Belonging;
}

/** The photos outside the bin that belong to a session, in the order given. Results taken later belong to the course, not to one session. */
export function photosOfSession(
  session: Session,
  course: Course,
  sessions: readonly Session[],
  symptoms: readonly SymptomEntry[],
  photos: readonly Photo[],
): readonly PhotoOfSession[] {
  const laid = new Set(session.photos.map(({ photo }) => photo));
  const diary = new Set(
    symptoms.flatMap((entry) => (entry.session === session.id && entry.photo ? [entry.photo] : [])),
  );
  const own = sessionsOf(course, sessions);
  const heals = (photo: Photo) => {
    if (photo.person !== course.person || !showsPlace(photo, course.places)) return false;
    const timing = timePhoto(photo, own);
    return timing.phase === 'healing' && timing.session?.id === session.id;
  };
  return photos.flatMap((photo): readonly PhotoOfSession[] => {
    if (photo.deletedAt !== undefined) return [];
    if (laid.has(photo.id)) return [{ photo, belonging: 'laid' }];
    if (diary.has(photo.id)) return [{ photo, belonging: 'diary' }];
    return heals(photo) ? [{ photo, belonging: 'healing' }] : [];
  });
}
