import { checkGrade, checkRoller } from '../../domain/treatment/check-records.ts';
import type { Grade } from '../../domain/treatment/grade.ts';
import type { Roller } from '../../domain/treatment/roller.ts';
import type { Context } from '../context.ts';
import type { Written } from '../ports.ts';
import { binRecords } from './bin-records.ts';
import { keepJournal, nextRevision } from './keep-journal.ts';
import { type Edited, type KeptRecord, keptRecord } from './kept-record.ts';

/** Keeps a home roller, new or changed. */
export async function saveRoller(context: Context, edited: Edited<Roller>): Promise<KeptRecord<Roller>> {
  const faults = checkRoller(edited);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  const roller = nextRevision<Roller>(context, edited);
  return keptRecord(await keepJournal(context, { records: { rollers: [roller] } }, 'roller-saved'), roller);
}

/** Puts a home roller in the bin; the sessions done with it stay. */
export function removeRoller(context: Context, id: string): Promise<Written> {
  return binRecords(context, { rollers: (roller) => roller.id === id }, 'roller-removed');
}

/** Keeps a grade, new or changed. */
export async function saveGrade(context: Context, edited: Edited<Grade>): Promise<KeptRecord<Grade>> {
  const faults = checkGrade(edited);
  if (faults.length > 0) return { ok: false, reason: 'invalid', faults };
  const grade = nextRevision<Grade>(context, edited);
  return keptRecord(await keepJournal(context, { records: { grades: [grade] } }, 'grade-saved'), grade);
}

/** Puts a grade in the bin. */
export function removeGrade(context: Context, id: string): Promise<Written> {
  return binRecords(context, { grades: (grade) => grade.id === id }, 'grade-removed');
}
