import { type CalendarParts, type CalendarTexts, calendarOf } from '../../domain/treatment/calendar.ts';
import type { Purpose } from '../../domain/treatment/consent.ts';
import { type ConsentRefusal, isRecordConsented } from '../../domain/treatment/consented.ts';
import type { Course } from '../../domain/treatment/course.ts';
import { encodeCalendar } from '../../domain/treatment/encode-calendar.ts';
import { encodeCsv } from '../../domain/treatment/encode-csv.ts';
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
import { shownJournal } from './keep-journal.ts';

/** The words of the tables: what is in cells, and the headings. */
export interface TableWords extends TableTexts {
  readonly sessionHeadings: Readonly<Record<SessionColumn, string>>;
  readonly symptomHeadings: Readonly<Record<SymptomColumn, string>>;
}

/** A course as a calendar file; importing a later one changes what the calendar has of it. */
export function exportCalendar(
  context: Context,
  course: Course,
  parts: CalendarParts,
  texts: CalendarTexts,
  fileName: string,
): File {
  const { now, today } = context.ports.surroundings;
  const schedule = scheduleOf(course, shownJournal(context).sessions, today());
  const text = encodeCalendar(calendarOf(course, schedule, parts, texts), course.title, now());
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
