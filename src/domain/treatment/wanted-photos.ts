import type { Subject } from '../photo/areas.ts';
import type { Photo } from '../photo/photo.ts';
import type { PlainDate } from '../photo/plain-date.ts';
import type { Course } from './course.ts';
import { type Occasion, occasionsOf } from './photo-schedule.ts';
import { type PhotoTiming, timePhoto } from './photo-timing.ts';
import type { ScheduledSession } from './schedule.ts';

/** `missed` says only that the days are over: a photo may still be added from elsewhere. */
export type WantedState = 'taken' | 'wanted' | 'upcoming' | 'missed';

/** One view that is to be photographed on an occasion. */
export interface WantedPhoto {
  readonly occasion: Occasion;
  readonly view: Subject;
  /** The photos there are, oldest first. */
  readonly photos: readonly Photo[];
  /** How many are still missing. */
  readonly missing: number;
  readonly state: WantedState;
}

/** Whether a photo of that timing is one that an occasion asks for; `done` = how many sessions have taken place. */
function answers(occasion: Occasion, { number }: PhotoTiming, date: PlainDate, done: number): boolean {
  if (date < occasion.from || date > occasion.to) return false;
  const isBefore = occasion.kind === 'baseline' || occasion.kind === 'before-session';
  // While sessions before it are still to come, the state before a session is that after the last one done.
  if (isBefore) return number === Math.min(occasion.number - 1, done);
  // The days of healing and of results do not overlap, so the date has told them apart already.
  return number === occasion.number;
}

function isOfView(photo: Photo, view: Subject): boolean {
  return photo.area === view.area && photo.view === view.view && photo.region === view.region;
}

/**
 * Every photo the plan asks for, view by view, by the day meant: which there are in the library, and which are wanted today.
 * @param photos of the library; those of other people are left out
 */
export function wantedPhotos(
  course: Pick<Course, 'person' | 'series' | 'views'>,
  schedule: readonly ScheduledSession[],
  photos: readonly Photo[],
  today: PlainDate,
): readonly WantedPhoto[] {
  const sessions = schedule.flatMap(({ session }) => session ?? []);
  const timed = photos
    .filter(({ person, deletedAt }) => person === course.person && deletedAt === undefined)
    .map((photo) => ({ photo, timing: timePhoto(photo, sessions) }));
  return occasionsOf(schedule, course.series.photos).flatMap((occasion) =>
    course.views.map((view) => {
      const found = timed
        .filter(
          ({ photo, timing }) =>
            isOfView(photo, view) && answers(occasion, timing, photo.takenAt.date, sessions.length),
        )
        .map(({ photo }) => photo)
        .toSorted((a, b) => (a.takenAt.date < b.takenAt.date ? -1 : a.takenAt.date > b.takenAt.date ? 1 : 0));
      const missing = Math.max(0, occasion.repeats - found.length);
      const open = today < occasion.from ? 'upcoming' : today <= occasion.to ? 'wanted' : 'missed';
      return { occasion, view, photos: found, missing, state: missing === 0 ? 'taken' : open };
    }),
  );
}
