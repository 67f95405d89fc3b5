import type { CourseId } from './course.ts';
import type { JournalRecord } from './journal-record.ts';

/** A thing of a checklist that was ticked off for one day, or unticked again. */
export interface Tick extends JournalRecord {
  readonly course: CourseId;
  /** The place in the plan whose preparation or aftercare it is. */
  readonly slot: string;
  /** Id of the {@link ChecklistItem}. */
  readonly item: string;
  /** Days from the session's day, before it negative. */
  readonly day: number;
  readonly done: boolean;
}

/** The id of the tick of one thing on one day of one session. */
export function tickId(course: CourseId, slot: string, item: string, day: number): string {
  return JSON.stringify([course, slot, item, day]);
}
