import type { PlainDate } from '../photo/plain-date.ts';
import type { JournalRecord } from './journal-record.ts';

/** A roller or stamp that is used at home more than once. */
export interface Roller extends JournalRecord {
  readonly name: string;
  readonly needleMm: number | null;
  readonly startedOn: PlainDate;
  /** Uses before the first session in this journal. */
  readonly usesBefore: number;
  /** After how many uses its maker says to replace it; `null` when unknown. */
  readonly replaceAfterUses: number | null;
  /** When to replace it at the latest; `null` when nobody said. */
  readonly replaceOn: PlainDate | null;
  /** When it was replaced or thrown away. */
  readonly retiredOn?: PlainDate;
}
