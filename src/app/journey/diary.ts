import { checkSymptoms } from '../../domain/treatment/check-records.ts';
import type { CourseId } from '../../domain/treatment/course.ts';
import type { Draft } from '../../domain/treatment/journal-record.ts';
import { type SymptomEntry, symptomEntryId } from '../../domain/treatment/symptom.ts';
import { type Tick, tickId } from '../../domain/treatment/tick.ts';
import type { Context } from '../context.ts';
import type { Written } from '../ports.ts';
import { binRecords } from './bin-records.ts';
import { keepJournal, nextRevision, shownJournal } from './keep-journal.ts';
import { type Edited, type KeptRecord, keptRecord } from './kept-record.ts';

/** Keeps one day of the diary. A draft for a day that has an entry already is refused as `stale`: another tab wrote it. */
export async function saveSymptoms(context: Context, edited: Edited<SymptomEntry>): Promise<KeptRecord<SymptomEntry>> {
  const faults = checkSymptoms(edited);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  const id = symptomEntryId(edited.session, edited.day);
  const entry = nextRevision<SymptomEntry>(context, await onTopOfBinned(context, 'symptoms', edited, id), id);
  return keptRecord(await keepJournal(context, { records: { symptoms: [entry] } }, 'diary-saved'), entry);
}

/** Puts one day of the diary in the bin; its photo stays. */
export function removeSymptoms(context: Context, id: string): Promise<Written> {
  return binRecords(context, { symptoms: (entry) => entry.id === id }, 'diary-removed');
}

/** A draft whose id is that of a record in the bin goes on from there: an id has one record. */
async function onTopOfBinned<R extends SymptomEntry | Tick>(
  context: Context,
  kind: 'symptoms' | 'ticks',
  draft: Edited<R>,
  id: string,
): Promise<Edited<R>> {
  if ('id' in draft) return draft;
  const records: readonly (SymptomEntry | Tick)[] = (await context.ports.storage.journal.all())[kind];
  const binned = records.find((one) => one.id === id && one.deletedAt !== undefined);
  if (!binned) return draft;
  const { createdAt, revision } = binned;
  return { ...draft, id, createdAt, revision };
}

/** A thing of a checklist, on a day counted from the session's day. */
export interface TickPlace {
  readonly course: CourseId;
  readonly slot: string;
  readonly item: string;
  readonly day: number;
}

/** Ticks a thing off or takes the tick away. It makes no notice: doing the opposite is the way back. */
export async function setTick(
  context: Context,
  { course, slot, item, day }: TickPlace,
  done: boolean,
): Promise<Written> {
  const { courses, ticks } = shownJournal(context);
  const person = courses.find(({ id }) => id === course)?.person;
  if (person === undefined) return { ok: false, reason: 'stale' };
  const id = tickId(course, slot, item, day);
  const known = ticks.find((tick) => tick.id === id);
  const draft: Draft<Tick> = { person, course, slot, item, day, done };
  const edited = known ? { ...known, done } : await onTopOfBinned<Tick>(context, 'ticks', draft, id);
  return keepJournal(context, { records: { ticks: [nextRevision<Tick>(context, edited, id)] } });
}
