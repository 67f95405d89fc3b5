import { addDays, daysBetween, type PlainDate } from '../photo/plain-date.ts';
import type { ScheduledSession } from './schedule.ts';
import type { Series, Slot, SlotKind } from './series.ts';

/** An id that no slot of the plan has, nor had while the plan only grew. */
function nextSlotId(slots: readonly Slot[]): string {
  const numbers = slots.map(({ id }) => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

/** The plan with one more session: of the series, after its last; of maintenance, at the very end. Answers with its slot as well. */
export function addSlot(
  series: Series,
  kind: SlotKind,
  on?: PlainDate,
): { readonly series: Series; readonly slot: Slot } {
  const { slots } = series;
  const slot: Slot = { id: nextSlotId(slots), kind, ...(on === undefined ? {} : { on }) };
  const lastOfSeries = slots.findLastIndex((one) => one.kind === 'series');
  const at = kind === 'series' ? lastOfSeries + 1 : slots.length;
  return { series: { ...series, slots: slots.toSpliced(at, 0, slot) }, slot };
}

/** The plan without a session that has not taken place. */
export function removeSlot(series: Series, slotId: string): Series {
  return { ...series, slots: series.slots.filter(({ id }) => id !== slotId) };
}

/**
 * The plan with one session that is still to come on another day. `withLater`: those after it keep their distance to it and move by as many
 * days; otherwise they stay on the days they have.
 * @param schedule as it is shown now
 */
export function moveSlot(
  series: Series,
  schedule: readonly ScheduledSession[],
  slotId: string,
  to: PlainDate,
  withLater: boolean,
): Series {
  const open = schedule.filter(({ session }) => session === null);
  const at = open.findIndex(({ slot }) => slot.id === slotId);
  const moved = open[at];
  if (!moved) return series;
  const days = daysBetween(moved.on, to);
  const later = new Map(open.slice(at + 1).map(({ slot, on }) => [slot.id, addDays(on, withLater ? days : 0)]));
  return {
    ...series,
    slots: series.slots.map((slot) => {
      if (slot.id === slotId) return { ...slot, on: to };
      const on = later.get(slot.id);
      // A day nobody settled on follows by itself; settling it would keep it from following the next time.
      return on === undefined || (withLater && slot.on === undefined) ? slot : { ...slot, on };
    }),
  };
}
