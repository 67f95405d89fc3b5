import type { Journal, JournalChanges } from '../../domain/treatment/journal.ts';
import type { Written } from '../ports.ts';

/** The treatment journal as it is kept. */
export interface JournalStore {
  /** Every record, those in the bin included. */
  all(): Promise<Journal>;
  /** Keeps what one act changed, all or none; refused as `stale` when a stored revision is not exactly one below. */
  write(changes: JournalChanges): Promise<Written>;
  /** Removes for good every record and person that is in the bin. */
  removeBinned(): Promise<Written>;
}
