import type { Client } from './client.ts';
import type { Consent } from './consent.ts';
import type { Course } from './course.ts';
import type { Grade } from './grade.ts';
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
};
