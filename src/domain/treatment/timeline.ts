import type { Photo } from '../photo/photo.ts';
import { addDays, type PlainDate } from '../photo/plain-date.ts';
import type { AddOn } from './add-on.ts';
import type { Course } from './course.ts';
import type { Journal } from './journal.ts';
import { type PhotoTiming, timePhoto } from './photo-timing.ts';
import type { ScheduledSession } from './schedule.ts';
import type { SymptomEntry } from './symptom.ts';
import { showsPlace } from './treated-place.ts';

/** The strands of a course, from above. */
export const TIMELINE_KINDS = ['photo', 'session', 'add-on', 'symptoms', 'checklist'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

interface Placed {
  /** The same for the same thing. */
  readonly id: string;
  readonly on: PlainDate;
}

/** One thing of a course on its day. */
export type TimelineEntry = Placed &
  (
    | { readonly kind: 'photo'; readonly photo: Photo; readonly timing: PhotoTiming }
    | { readonly kind: 'session'; readonly scheduled: ScheduledSession }
    | { readonly kind: 'add-on'; readonly addOn: AddOn; readonly scheduled: ScheduledSession }
    | { readonly kind: 'symptoms'; readonly entry: SymptomEntry; readonly scheduled: ScheduledSession }
    | { readonly kind: 'checklist'; readonly done: number; readonly day: number; readonly scheduled: ScheduledSession }
  );

function photoEntries(course: Course, schedule: readonly ScheduledSession[], photos: readonly Photo[]) {
  const sessions = schedule.flatMap(({ session }) => session ?? []);
  return photos
    .filter(({ deletedAt }) => deletedAt === undefined)
    .filter((photo) => photo.person === course.person && showsPlace(photo, course.places))
    .map((photo): TimelineEntry => {
      const timing = timePhoto(photo, sessions);
      return { kind: 'photo', id: `photo ${photo.id}`, on: photo.takenAt.date, photo, timing };
    });
}

function addOnEntries(scheduled: ScheduledSession): readonly TimelineEntry[] {
  const { session } = scheduled;
  return (session?.addOns ?? []).map((addOn, i) => {
    const on = addDays(scheduled.on, addOn.dayOffset);
    return { kind: 'add-on', id: `add-on ${session?.id} ${i}`, on, addOn, scheduled };
  });
}

function symptomEntries(scheduled: ScheduledSession, symptoms: readonly SymptomEntry[]): readonly TimelineEntry[] {
  return symptoms
    .filter(({ session }) => session === scheduled.session?.id)
    .map((entry) => {
      const on = addDays(scheduled.on, entry.day);
      return { kind: 'symptoms', id: `symptoms ${entry.id}`, on, entry, scheduled };
    });
}

/** One entry for each day on which something of a session's checklists was ticked. */
function checklistEntries(course: Course, scheduled: ScheduledSession, { ticks }: Pick<Journal, 'ticks'>) {
  const done = ticks.filter((tick) => tick.done && tick.course === course.id && tick.slot === scheduled.slot.id);
  return [...new Set(done.map(({ day }) => day))].map((day): TimelineEntry => {
    const count = done.filter((tick) => tick.day === day).length;
    const id = `checklist ${scheduled.slot.id} ${day}`;
    return { kind: 'checklist', id, on: addDays(scheduled.on, day), done: count, day, scheduled };
  });
}

/**
 * Everything of a course on one axis, by day; of one day in the order of the strands. Sessions that are still to come are on the day the
 * plan gives them.
 * @param photos of the library; those of other people and places are left out
 */
export function timelineOf(
  course: Course,
  schedule: readonly ScheduledSession[],
  journal: Pick<Journal, 'symptoms' | 'ticks'>,
  photos: readonly Photo[],
): readonly TimelineEntry[] {
  const ofSessions = schedule.flatMap((scheduled): readonly TimelineEntry[] => [
    { kind: 'session', id: `session ${scheduled.slot.id}`, on: scheduled.on, scheduled },
    ...addOnEntries(scheduled),
    ...symptomEntries(scheduled, journal.symptoms),
    ...checklistEntries(course, scheduled, journal),
  ]);
  const rank = ({ kind }: TimelineEntry) => TIMELINE_KINDS.indexOf(kind);
  return [...photoEntries(course, schedule, photos), ...ofSessions].toSorted((a, b) =>
    a.on === b.on ? rank(a) - rank(b) : a.on < b.on ? -1 : 1,
  );
}
