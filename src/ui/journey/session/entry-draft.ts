import type { Edited } from '../../../app/journey/kept-record.ts';
import type { Draft } from '../../../domain/treatment/journal-record.ts';
import type { Session } from '../../../domain/treatment/session.ts';
import { DIARY_DAYS, LAST_DIARY_DAY, type SymptomEntry } from '../../../domain/treatment/symptom.ts';

/** A day of the diary as it is being written: the photo is empty rather than absent. */
export type EntryDraft = Omit<Draft<SymptomEntry>, 'photo'> & { readonly photo: string };

/** Whether a diary has that day. */
export function isDiaryDay(day: number | undefined): day is number {
  return day !== undefined && DIARY_DAYS.includes(day);
}

/** The day to write on when none was asked for: today, else the first without an entry. */
export function dayToWrite(entries: readonly SymptomEntry[], today: number): number {
  const isOpen = (day: number) => !entries.some((one) => one.day === day);
  if (isDiaryDay(today) && isOpen(today)) return today;
  return DIARY_DAYS.find((day) => day <= today && isOpen(day)) ?? Math.min(LAST_DIARY_DAY, Math.max(0, today));
}

/** What was written of a day, or a start for it: as it was the day before, since most days are much like the last. */
export function startEntry(session: Session, day: number, entries: readonly SymptomEntry[]): EntryDraft {
  const known = entries.find((one) => one.day === day);
  const before = entries.filter((one) => one.day < day).toSorted((a, b) => b.day - a.day)[0]?.ratings;
  const start = {
    redness: before?.redness ?? 0,
    swelling: before?.swelling ?? 0,
    sensitivity: before?.sensitivity ?? 0,
    flaking: before?.flaking ?? 0,
  };
  return {
    person: session.person,
    session: session.id,
    day,
    ratings: known?.ratings ?? start,
    signs: known?.signs ?? [],
    text: known?.text ?? '',
    photo: known?.photo ?? '',
  };
}

/** The day to be kept, on top of what was written of it before. */
export function finishEntry({ photo, ...rest }: EntryDraft, known: SymptomEntry | null): Edited<SymptomEntry> {
  const entry = { ...rest, ...(photo ? { photo } : {}) };
  if (!known) return entry;
  const { id, createdAt, updatedAt, revision } = known;
  return { ...entry, id, createdAt, updatedAt, revision };
}
