import { type CalendarParts, type CalendarTexts, calendarOf } from '../../domain/treatment/calendar.ts';
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

/** The sessions of some courses as a table of comma-separated values. */
export function exportSessions(
  context: Context,
  courses: readonly Course[],
  words: TableWords,
  fileName: string,
): File {
  const rows = sessionRows(courses, shownJournal(context).sessions, words);
  const text = encodeCsv(
    SESSION_COLUMNS.map((column) => words.sessionHeadings[column]),
    rows,
  );
  return new File([text], fileName, { type: 'text/csv;charset=utf-8' });
}

/** The diaries of some courses as a table of comma-separated values. */
export function exportSymptoms(
  context: Context,
  courses: readonly Course[],
  words: TableWords,
  fileName: string,
): File {
  const { sessions, symptoms } = shownJournal(context);
  const text = encodeCsv(
    SYMPTOM_COLUMNS.map((column) => words.symptomHeadings[column]),
    symptomRows(courses, sessions, symptoms, words),
  );
  return new File([text], fileName, { type: 'text/csv;charset=utf-8' });
}
