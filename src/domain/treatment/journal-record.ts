import type { PersonId } from '../photo/photo.ts';

/** What every record of the treatment journal has. */
export interface JournalRecord {
  readonly id: string;
  /** Whose treatment it is about. */
  readonly person: PersonId;
  /** UTC instants, ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it was put in the bin; everything that one act put there carries the same instant. Absent outside the bin. */
  readonly deletedAt?: string;
  /** Counts the changes of this record, so that a stale write can be told. */
  readonly revision: number;
}

/** What a person decides of a record; the rest is filled in when it is kept. */
export type Draft<R extends JournalRecord> = Omit<R, Exclude<keyof JournalRecord, 'person'>>;

/** The records outside the bin, in the order given. */
export function kept<R extends JournalRecord>(records: readonly R[]): readonly R[] {
  return records.filter(({ deletedAt }) => deletedAt === undefined);
}
