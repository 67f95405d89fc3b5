import type { JournalRecord } from './journal-record.ts';

/** What a small practice notes of a person; its id is the person's. */
export interface Client extends JournalRecord {
  /** Never part of an export. */
  readonly privateNote: string;
}
