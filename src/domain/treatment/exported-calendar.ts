import type { PlainDate } from '../photo/plain-date.ts';
import type { CalendarEvent, EventText } from './calendar.ts';
import type { CourseId } from './course.ts';
import type { JournalRecord } from './journal-record.ts';

/** An event as it was last written into a calendar file; its words are not kept. */
export interface ExportedEvent {
  readonly uid: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the calendar files of a course have held so far, so that a later one can call off what is no longer planned. Its id is the course’s. */
export interface ExportedCalendar extends JournalRecord {
  readonly course: CourseId;
  readonly events: readonly ExportedEvent[];
}

/**
 * What a calendar may still hold of earlier files though it is no longer planned, as events that are called off. They stay called off in
 * every later file, since nobody knows which of the files was imported.
 * @param planned every event of the course as it is planned now, whatever parts of it are written
 */
export function calledOff(
  exported: readonly ExportedEvent[],
  planned: readonly CalendarEvent[],
  text: EventText,
): readonly CalendarEvent[] {
  const still = new Set(planned.map(({ uid }) => uid));
  return exported.filter(({ uid }) => !still.has(uid)).map((event) => ({ ...event, ...text, isCalledOff: true }));
}

/** The memory after another file was written: all events there ever were, each with the days it was last given. */
export function withExported(
  exported: readonly ExportedEvent[],
  written: readonly CalendarEvent[],
): readonly ExportedEvent[] {
  const byUid = new Map([...exported, ...written].map(({ uid, from, to }) => [uid, { uid, from, to }]));
  return [...byUid.values()];
}
