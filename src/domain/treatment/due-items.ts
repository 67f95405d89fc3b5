import { daysBetween, type PlainDate } from '../photo/plain-date.ts';
import type { ChecklistItem } from './checklist.ts';
import type { CourseId } from './course.ts';
import type { Tick } from './tick.ts';

/** A thing of a checklist on one day. */
export interface DueItem {
  readonly item: ChecklistItem;
  /** The day a tick of it is kept under: for what is done once, its first; else the day itself. */
  readonly day: number;
  readonly done: boolean;
}

/** The things that fall on a day counted from the session's day, in the order of the list, and which of them are ticked. */
export function dueItems(items: readonly ChecklistItem[], day: number, ticks: readonly Tick[]): readonly DueItem[] {
  return items
    .filter(({ fromDay, toDay }) => fromDay <= day && day <= toDay)
    .map((item) => {
      const keptUnder = item.repeats === 'once' ? item.fromDay : day;
      const tick = ticks.find((one) => one.item === item.id && one.day === keptUnder);
      return { item, day: keptUnder, done: tick?.done ?? false };
    });
}

/** The same for a calendar day and a session's planned or real day. */
export function dueItemsOn(
  items: readonly ChecklistItem[],
  sessionOn: PlainDate,
  today: PlainDate,
  ticks: readonly Tick[],
): readonly DueItem[] {
  return dueItems(items, daysBetween(sessionOn, today), ticks);
}

/** The ticks of one session's place in the plan. */
export function ticksOf(course: CourseId, slot: string, ticks: readonly Tick[]): readonly Tick[] {
  return ticks.filter((tick) => tick.course === course && tick.slot === slot);
}
