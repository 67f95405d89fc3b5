import { type CalendarParts, type CalendarTexts, calendarOf } from '../../domain/treatment/calendar.ts';
import type { Purpose } from '../../domain/treatment/consent.ts';
import { type ConsentRefusal, isRecordConsented } from '../../domain/treatment/consented.ts';
import type { Course } from '../../domain/treatment/course.ts';
import { encodeCalendar } from '../../domain/treatment/encode-calendar.ts';
import { encodeCsv } from '../../domain/treatment/encode-csv.ts';
import { calledOff, type ExportedCalendar, withExported } from '../../domain/treatment/exported-calendar.ts';
import {
  SESSION_COLUMNS,
  type SessionColumn,
  SYMPTOM_COLUMNS,
  type SymptomColumn,
  sessionRows,
  symptomRows,
  type TableTexts,
} from '../../domain/treatment/journal-tables.ts';
import { scheduleOf } from '../../domain/treatment/schedule.ts';
import type { Context } from '../context.ts';
import { keepJournal, nextRevision, shownJournal } from './keep-journal.ts';

/** The words of the tables: what is in cells, and the headings. */
export interface TableWords extends TableTexts {
  readonly sessionHeadings: Readonly<Record<SessionColumn, string>>;
  readonly symptomHeadings: Readonly<Record<SymptomColumn, string>>;
}

const EVERYTHING: CalendarParts = { sessions: true, preparation: true, aftercare: true, photos: true };

/**
 * A course as a calendar file; importing a later one changes what the calendar has of it, and calls off what is no longer planned. What
 * the file holds is remembered before it is handed out.
 */
export async function exportCalendar(
  context: Context,
  course: Course,
  parts: CalendarParts,
  texts: CalendarTexts,
  fileName: string,
): Promise<File> {
  const { now, today } = context.ports.surroundings;
  const schedule = scheduleOf(course, shownJournal(context).sessions, today());
  const written = calendarOf(course, schedule, parts, texts);
  const known = (await context.ports.storage.journal.all()).calendars.find(({ id }) => id === course.id);
  const exported = known?.events ?? [];
  const off = calledOff(exported, calendarOf(course, schedule, EVERYTHING, texts), texts.calledOff(course));
  const { id, person } = course;
  const memory = { ...known, person, course: id, events: withExported(exported, written) };
  const calendar = nextRevision<ExportedCalendar>(context, memory, id);
  await keepJournal(context, { records: { calendars: [calendar] } });
  const text = encodeCalendar([...written, ...off], course.title, now());
  return new File([text], fileName, { type: 'text/calendar;charset=utf-8' });
}

/** What asking for a table came to. */
export type ConsentedTable =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly reason: ConsentRefusal };

/** A file of tables about some courses, unless it must not be used for the purpose. */
function consentedTable(
  context: Context,
  purpose: Purpose,
  courses: readonly Course[],
  text: string,
  fileName: string,
): ConsentedTable {
  const { consents } = shownJournal(context);
  const today = context.ports.surroundings.today();
  for (const { person } of courses) {
    const consented = isRecordConsented(person, purpose, consents, today);
    if (!consented.ok) return consented;
  }
  return { ok: true, file: new File([text], fileName, { type: 'text/csv;charset=utf-8' }) };
}

/** The sessions of some courses as a table of comma-separated values. */
export function exportSessions(
  context: Context,
  purpose: Purpose,
  courses: readonly Course[],
  words: TableWords,
  fileName: string,
): ConsentedTable {
  const rows = sessionRows(courses, shownJournal(context).sessions, words);
  const text = encodeCsv(
    SESSION_COLUMNS.map((column) => words.sessionHeadings[column]),
    rows,
  );
  return consentedTable(context, purpose, courses, text, fileName);
}

/** The diaries of some courses as a table of comma-separated values. */
export function exportSymptoms(
  context: Context,
  purpose: Purpose,
  courses: readonly Course[],
  words: TableWords,
  fileName: string,
): ConsentedTable {
  const { sessions, symptoms } = shownJournal(context);
  const text = encodeCsv(
    SYMPTOM_COLUMNS.map((column) => words.symptomHeadings[column]),
    symptomRows(courses, sessions, symptoms, words),
  );
  return consentedTable(context, purpose, courses, text, fileName);
}
