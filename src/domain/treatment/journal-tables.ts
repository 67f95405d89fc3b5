import { addDays } from '../photo/plain-date.ts';
import type { AddOn } from './add-on.ts';
import type { Course } from './course.ts';
import type { Cell } from './encode-csv.ts';
import type { Depth, Session } from './session.ts';
import { inOrder } from './session-order.ts';
import type { SymptomEntry } from './symptom.ts';

/** The columns of the table of sessions; the headings are where words are kept. */
export const SESSION_COLUMNS = [
  'course',
  'number',
  'date',
  'time',
  'setting',
  'operator',
  'place',
  'device',
  'modality',
  'cartridge',
  'lot',
  'single-use',
  'uses-before',
  'depths',
  'passes',
  'numbing-product',
  'numbing-percent',
  'numbing-minutes',
  'pain',
  'serum',
  'sterilised',
  'add-ons',
  'note',
] as const;
export type SessionColumn = (typeof SESSION_COLUMNS)[number];

/** The columns of the table of symptoms. */
export const SYMPTOM_COLUMNS = [
  'course',
  'number',
  'date',
  'day',
  'redness',
  'swelling',
  'sensitivity',
  'flaking',
  'signs',
  'text',
] as const;
export type SymptomColumn = (typeof SYMPTOM_COLUMNS)[number];

/** Where the words within cells come from. */
export interface TableTexts {
  depths(depths: readonly Depth[]): string;
  addOns(addOns: readonly AddOn[]): string;
  signs(entry: SymptomEntry): string;
  setting(session: Session): string;
  modality(session: Session): string;
}

/** The sessions of one course, numbered in their order. */
function numbered(course: Course, sessions: readonly Session[]): readonly (readonly [Session, number])[] {
  return inOrder(sessions.filter((session) => session.course === course.id)).map((session, i) => [session, i + 1]);
}

function sessionRow(course: Course, session: Session, number: number, texts: TableTexts): readonly Cell[] {
  const { cartridge, numbing } = session;
  const cells: Record<SessionColumn, Cell> = {
    course: course.title,
    number,
    date: session.on,
    time: session.time ?? null,
    setting: texts.setting(session),
    operator: session.operator,
    place: session.place,
    device: session.device,
    modality: texts.modality(session),
    cartridge: cartridge?.type ?? null,
    lot: cartridge?.lot ?? null,
    'single-use': cartridge?.singleUse ?? null,
    'uses-before': session.usesBefore,
    depths: texts.depths(session.depths),
    passes: session.passes,
    'numbing-product': numbing?.product ?? null,
    'numbing-percent': numbing?.percent ?? null,
    'numbing-minutes': numbing?.minutes ?? null,
    pain: session.pain,
    serum: session.serum,
    sterilised: session.sterilised,
    'add-ons': texts.addOns(session.addOns),
    note: session.note,
  };
  return SESSION_COLUMNS.map((column) => cells[column]);
}

/** One row for each session of the courses, in order, with the columns of {@link SESSION_COLUMNS}. */
export function sessionRows(
  courses: readonly Course[],
  sessions: readonly Session[],
  texts: TableTexts,
): readonly (readonly Cell[])[] {
  return courses.flatMap((course) =>
    numbered(course, sessions).map(([session, number]) => sessionRow(course, session, number, texts)),
  );
}

function symptomRow(course: Course, session: Session, number: number, entry: SymptomEntry, texts: TableTexts) {
  const { ratings } = entry;
  const cells: Record<SymptomColumn, Cell> = {
    course: course.title,
    number,
    date: addDays(session.on, entry.day),
    day: entry.day,
    redness: ratings.redness,
    swelling: ratings.swelling,
    sensitivity: ratings.sensitivity,
    flaking: ratings.flaking,
    signs: texts.signs(entry),
    text: entry.text,
  };
  return SYMPTOM_COLUMNS.map((column) => cells[column]);
}

/** One row for each day of the diary, by session and day, with the columns of {@link SYMPTOM_COLUMNS}. */
export function symptomRows(
  courses: readonly Course[],
  sessions: readonly Session[],
  symptoms: readonly SymptomEntry[],
  texts: TableTexts,
): readonly (readonly Cell[])[] {
  return courses.flatMap((course) =>
    numbered(course, sessions).flatMap(([session, number]) =>
      symptoms
        .filter((entry) => entry.session === session.id)
        .toSorted((a, b) => a.day - b.day)
        .map((entry) => symptomRow(course, session, number, entry, texts)),
    ),
  );
}
