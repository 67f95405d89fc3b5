import { addDays, daysBetween, laterOf, type PlainDate } from '../photo/plain-date.ts';
import type { Course } from './course.ts';
import type { Gap, Series, Slot } from './series.ts';
import type { Session } from './session.ts';
import { sessionsOf } from './session-order.ts';

/** The days in which a session is due, first and last included. */
export interface DueWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** How a day lies to a window: words, never a reproach. */
export type DueState = 'too-early' | 'due' | 'overdue';

/** A session of the plan, done or still to come. */
export interface ScheduledSession {
  readonly slot: Slot;
  /** From 1, in the order in which the sessions took or take place. */
  readonly number: number;
  /** What took place; `null` while it is to come. */
  readonly session: Session | null;
  /** The real day, the settled one, or the first of the window. */
  readonly on: PlainDate;
  /** When it was or is due after the one before it. */
  readonly window: DueWindow;
  readonly state: 'done' | DueState;
}

/** How a day lies to a window. */
export function dueState(day: PlainDate, { from, to }: DueWindow): DueState {
  if (day < from) return 'too-early';
  return day <= to ? 'due' : 'overdue';
}

function gapOf(slot: Slot, { gap, maintenanceGap }: Series): Gap {
  return slot.kind === 'maintenance' ? (maintenanceGap ?? gap) : gap;
}

/** The window after `anchor`; without one, the first session's: it opens on `opensOn` and stays open as long as any other. */
function windowAfter(anchor: PlainDate | null, { minDays, maxDays }: Gap, opensOn: PlainDate): DueWindow {
  const from = anchor === null ? opensOn : addDays(anchor, minDays);
  return { from, to: addDays(from, maxDays - minDays) };
}

interface Filled {
  readonly slot: Slot;
  readonly session: Session;
}

/** The sessions with the places they fill. One that fills no place of the plan, or one already filled, is one more of the series. */
function fillSlots(slots: readonly Slot[], sessions: readonly Session[]): readonly Filled[] {
  const free = new Map(slots.map((slot) => [slot.id, slot]));
  return sessions.map((session) => {
    const slot = free.get(session.slot) ?? { id: session.id, kind: 'series' as const };
    free.delete(slot.id);
    return { slot, session };
  });
}

/**
 * The whole plan of a course: what was done, in order, and what is to come. A session is due from `minDays` to `maxDays` after the one
 * before it, real or planned; one that is late pushes those after it, since they are counted from today at the earliest. A settled
 * day stands unless it is no later than the session before it; while it lies ahead nothing is called overdue.
 */
export function scheduleOf(
  course: Pick<Course, 'id' | 'series' | 'startsOn'>,
  sessions: readonly Session[],
  today: PlainDate,
): readonly ScheduledSession[] {
  const { series, startsOn } = course;
  const filled = fillSlots(series.slots, sessionsOf(course, sessions));
  const filledIds = new Set(filled.map(({ slot }) => slot.id));
  const open = series.slots.filter(({ id }) => !filledIds.has(id));
  const scheduled: ScheduledSession[] = [];
  let anchor: PlainDate | null = null;
  for (const { slot, session } of filled) {
    const window = windowAfter(anchor, gapOf(slot, series), laterOf(startsOn, slot.on ?? startsOn));
    scheduled.push({ slot, number: scheduled.length + 1, session, on: session.on, window, state: 'done' });
    anchor = session.on;
  }
  for (const slot of open) {
    const window = windowAfter(anchor, gapOf(slot, series), slot.on ?? startsOn);
    const on: PlainDate = slot.on !== undefined && (anchor === null || slot.on > anchor) ? slot.on : window.from;
    const state = dueState(today, { ...window, to: laterOf(window.to, on) });
    scheduled.push({ slot, number: scheduled.length + 1, session: null, on, window, state });
    anchor = laterOf(on, today);
  }
  return scheduled;
}

/** Where a course stands on a day. */
export interface Place {
  readonly done: number;
  readonly planned: number;
  readonly last: ScheduledSession | null;
  readonly daysSinceLast: number | null;
  readonly next: ScheduledSession | null;
  /** Until the next session is due, 0 or less when it is. */
  readonly daysUntilDue: number | null;
}

/** Today's place in a schedule. */
export function placeOn(today: PlainDate, schedule: readonly ScheduledSession[]): Place {
  const done = schedule.filter(({ session }) => session !== null);
  const last = done.at(-1) ?? null;
  const next = schedule.find(({ session }) => session === null) ?? null;
  return {
    done: done.length,
    planned: schedule.length,
    last,
    daysSinceLast: last && daysBetween(last.on, today),
    next,
    daysUntilDue: next && daysBetween(today, next.window.from),
  };
}
