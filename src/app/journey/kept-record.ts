import type { Faults } from '../../domain/treatment/faults.ts';
import type { Draft, JournalRecord } from '../../domain/treatment/journal-record.ts';
import type { WriteFailure, Written } from '../ports.ts';

/** A record that was changed, or what a new one is to hold. */
export type Edited<R extends JournalRecord> = R | Draft<R>;

/** What keeping a record came to; `invalid` before anything was written. */
export type KeptRecord<R extends JournalRecord> =
  | { readonly ok: true; readonly record: R }
  | { readonly ok: false; readonly reason: 'invalid'; readonly faults: Faults }
  | { readonly ok: false; readonly reason: WriteFailure };

/** The answer to whoever asked for a record to be kept. */
export function keptRecord<R extends JournalRecord>(written: Written, record: R): KeptRecord<R> {
  return written.ok ? { ok: true, record } : written;
}
