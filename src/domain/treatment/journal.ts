import type { Person, Photo } from '../photo/photo.ts';
import type { Client } from './client.ts';
import type { Consent } from './consent.ts';
import type { Course } from './course.ts';
import type { ExportedCalendar } from './exported-calendar.ts';
import type { Grade } from './grade.ts';
import { kept } from './journal-record.ts';
import type { Roller } from './roller.ts';
import type { Session } from './session.ts';
import type { SymptomEntry } from './symptom.ts';
import type { Tick } from './tick.ts';

/** Everything the treatment journal keeps, in lists of no particular order. */
export interface Journal {
  readonly courses: readonly Course[];
  readonly sessions: readonly Session[];
  readonly symptoms: readonly SymptomEntry[];
  readonly ticks: readonly Tick[];
  readonly rollers: readonly Roller[];
  readonly grades: readonly Grade[];
  readonly consents: readonly Consent[];
  readonly clients: readonly Client[];
  readonly calendars: readonly ExportedCalendar[];
}

/** The kinds of records a journal has. */
export const JOURNAL_KINDS = [
  'courses',
  'sessions',
  'symptoms',
  'ticks',
  'rollers',
  'grades',
  'consents',
  'clients',
  'calendars',
] as const satisfies readonly (keyof Journal)[];
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** A journal in which nothing has been written yet. */
export const EMPTY_JOURNAL: Journal = {
  courses: [],
  sessions: [],
  symptoms: [],
  ticks: [],
  rollers: [],
  grades: [],
  consents: [],
  clients: [],
  calendars: [],
};

/**
 * Records to be kept by one act, all or none, each in the state it is to have: its revision one above the stored one, 1 for a new one.
 * Photos and people are those the act puts in the bin or takes out.
 */
export interface JournalChanges {
  readonly records: Partial<Journal>;
  readonly photos?: readonly Photo[];
  readonly people?: readonly Person[];
}

/** A journal without what is in the bin. */
export function keptJournal(journal: Journal): Journal {
  return {
    courses: kept(journal.courses),
    sessions: kept(journal.sessions),
    symptoms: kept(journal.symptoms),
    ticks: kept(journal.ticks),
    rollers: kept(journal.rollers),
    grades: kept(journal.grades),
    consents: kept(journal.consents),
    clients: kept(journal.clients),
    calendars: kept(journal.calendars),
  };
}

/** A record of any kind. */
export type AnyRecord = Journal[JournalKind][number];

/** The records of a change, or of a whole journal, one by one with their kinds. */
export function recordsOf(records: Partial<Journal>): readonly (readonly [JournalKind, AnyRecord])[] {
  return JOURNAL_KINDS.flatMap((kind) => (records[kind] ?? []).map((record) => [kind, record] as const));
}

/** A journal of records with their kinds: the inverse of {@link recordsOf}. */
export function journalOf(records: readonly (readonly [JournalKind, AnyRecord])[]): Journal {
  const of = <R>(kind: JournalKind) => records.flatMap(([one, record]) => (one === kind ? [record as R] : []));
  return {
    courses: of('courses'),
    sessions: of('sessions'),
    symptoms: of('symptoms'),
    ticks: of('ticks'),
    rollers: of('rollers'),
    grades: of('grades'),
    consents: of('consents'),
    clients: of('clients'),
    calendars: of('calendars'),
  };
}
