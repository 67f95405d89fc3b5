import { addDays, type PlainDate } from '../photo/plain-date.ts';
import type { ChecklistItem } from './checklist.ts';
import type { Course } from './course.ts';
import { type Occasion, occasionsOf } from './photo-schedule.ts';
import type { ScheduledSession } from './schedule.ts';

/** A run of whole days in a calendar. */
export interface CalendarEvent {
  /** The same for the same event at every export, so that a second import changes it rather than adding another. */
  readonly uid: string;
  readonly from: PlainDate;
  /** Last day, included. */
  readonly to: PlainDate;
  readonly title: string;
  readonly description: string;
  /** No longer planned: a calendar that has it takes it out, or strikes it through. */
  readonly isCalledOff?: true;
}

/** What is put into a calendar. */
export interface CalendarParts {
  readonly sessions: boolean;
  readonly preparation: boolean;
  readonly aftercare: boolean;
  readonly photos: boolean;
}

/** A title, and a longer text that may be empty. */
export interface EventText {
  readonly title: string;
  readonly description: string;
}

/** Where the words of events come from. */
export interface CalendarTexts {
  session(session: ScheduledSession, course: Course): EventText;
  preparation(item: ChecklistItem, session: ScheduledSession, course: Course): EventText;
  aftercare(item: ChecklistItem, session: ScheduledSession, course: Course): EventText;
  photos(occasion: Occasion, course: Course): EventText;
  /** Of any event that is no longer planned. */
  calledOff(course: Course): EventText;
}

function itemEvents(
  course: Course,
  session: ScheduledSession,
  list: 'preparation' | 'aftercare',
  texts: CalendarTexts,
): readonly CalendarEvent[] {
  return course[list].map((item) => ({
    uid: uid(course, list, session.slot.id, item.id),
    from: addDays(session.on, item.fromDay),
    to: addDays(session.on, item.toDay),
    ...texts[list](item, session, course),
  }));
}

/** Ids may hold what a calendar's own syntax uses; a UID is made of letters, digits and hyphens. */
function uid(course: Course, ...parts: readonly string[]): string {
  return `${[course.id, ...parts].map((part) => part.replaceAll(/[^\w-]/g, '_')).join('.')}@samelight`;
}

/** The events of a course: its sessions, done and planned, and for each the parts that are asked for. Sorted by first day. */
export function calendarOf(
  course: Course,
  schedule: readonly ScheduledSession[],
  parts: CalendarParts,
  texts: CalendarTexts,
): readonly CalendarEvent[] {
  const sessions = schedule.flatMap((session): readonly CalendarEvent[] => [
    ...(parts.sessions
      ? [{ uid: uid(course, session.slot.id), from: session.on, to: session.on, ...texts.session(session, course) }]
      : []),
    ...(parts.preparation ? itemEvents(course, session, 'preparation', texts) : []),
    ...(parts.aftercare ? itemEvents(course, session, 'aftercare', texts) : []),
  ]);
  const occasions = parts.photos ? occasionsOf(schedule, course.series.photos) : [];
  const photoDays = occasions.map((occasion) => ({
    uid: uid(course, 'photos', occasion.id),
    from: occasion.on,
    to: occasion.on,
    ...texts.photos(occasion, course),
  }));
  return [...sessions, ...photoDays].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
