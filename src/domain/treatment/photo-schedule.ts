import { addDays, addMonths, earlierOf, laterOf, type PlainDate } from '../photo/plain-date.ts';
import { LAST_HEALING_DAY } from './phase.ts';
import type { ScheduledSession } from './schedule.ts';
import type { PhotoRhythm } from './series.ts';

/** Why photos are taken on a day. */
export const OCCASION_KINDS = ['baseline', 'before-session', 'healing', 'after-session', 'follow-up'] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];

/** Days on which the same photos are wanted for one reason. */
export interface Occasion {
  /** The same for the same occasion of a course, whatever its day. */
  readonly id: string;
  readonly kind: OccasionKind;
  /** The number and slot of the session it belongs to: the first for a baseline. */
  readonly number: number;
  readonly slot: string;
  /** Days after the session for `healing` and `after-session`, months for `follow-up`, else 0. */
  readonly after: number;
  /** The day meant, and the first and last that will do. */
  readonly on: PlainDate;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** How often each view is wanted. */
  readonly repeats: number;
}

/** How long before the first session a photo still shows the skin that was treated, and before the later ones, in days. Our own choice. */
const BASELINE_DAYS = 14;
const BEFORE_DAYS = 2;

/** How far from the day meant a photo still does, in days. Our own choice: a quarter of the time passed, a week at most. */
const tolerance = (days: number) => Math.min(7, Math.floor(days / 4));
/** The same for months: five days for each, a month at most. */
const toleranceOfMonths = (months: number) => Math.min(30, 5 * months);

type Part = Pick<Occasion, 'kind' | 'after' | 'on' | 'from' | 'to'> & { readonly repeats?: number };

function occasion({ number, slot }: ScheduledSession, { kind, after, on, from, to, repeats = 1 }: Part): Occasion {
  const id = [kind, slot.id, ...(after > 0 ? [after] : [])].join('-');
  return { id, kind, number, slot: slot.id, after, on, from, to, repeats };
}

/** Cuts an occasion off where the next session begins; gone where that comes before its first day. */
function before(next: ScheduledSession | undefined, part: Part): readonly Part[] {
  if (!next) return [part];
  if (next.on < part.from) return [];
  return [{ ...part, on: earlierOf(part.on, next.on), to: earlierOf(part.to, next.on) }];
}

function healingParts(session: ScheduledSession, next: ScheduledSession | undefined, days: readonly number[]) {
  const sorted = days.toSorted((a, b) => a - b);
  return sorted.flatMap((day, i) => {
    const last = Math.min((sorted[i + 1] ?? LAST_HEALING_DAY + 1) - 1, LAST_HEALING_DAY);
    const on = addDays(session.on, day);
    return before(next, { kind: 'healing', after: day, on, from: on, to: addDays(session.on, last) });
  });
}

function afterParts(session: ScheduledSession, next: ScheduledSession | undefined, days: readonly number[]) {
  return days.flatMap((day) => {
    const on = addDays(session.on, day);
    const from = laterOf(addDays(on, -tolerance(day)), addDays(session.on, LAST_HEALING_DAY + 1));
    return before(next, { kind: 'after-session', after: day, on, from, to: addDays(on, tolerance(day)) });
  });
}

function followUpParts(session: ScheduledSession, next: ScheduledSession | undefined, months: readonly number[]) {
  return months.flatMap((month) => {
    const on = addMonths(session.on, month);
    const days = toleranceOfMonths(month);
    return before(next, { kind: 'follow-up', after: month, on, from: addDays(on, -days), to: addDays(on, days) });
  });
}

function beforeParts(
  { number, on }: ScheduledSession,
  { baselineRepeats, beforeSessions }: PhotoRhythm,
): readonly Part[] {
  const part = { after: 0, on, to: on };
  if (number > 1) return beforeSessions ? [{ ...part, kind: 'before-session', from: addDays(on, -BEFORE_DAYS) }] : [];
  if (baselineRepeats === 0) return [];
  return [{ ...part, kind: 'baseline', from: addDays(on, -BASELINE_DAYS), repeats: baselineRepeats }];
}

/**
 * The days on which photos are wanted: for the baseline, before every session, while each heals (a strand apart), some weeks after
 * each, and months after the last of the series and the last of all. Sorted by the day meant. What the next session would come before
 * is left out: a photo is in the phase of the session before it.
 */
export function occasionsOf(schedule: readonly ScheduledSession[], rhythm: PhotoRhythm): readonly Occasion[] {
  const lastOfSeries = schedule.findLast(({ slot }) => slot.kind === 'series');
  return schedule
    .flatMap((session, i) => {
      const next = schedule[i + 1];
      const isLast = session === lastOfSeries || next === undefined;
      const parts = [
        ...beforeParts(session, rhythm),
        ...healingParts(session, next, rhythm.healingDays),
        ...afterParts(session, next, rhythm.afterDays),
        ...(isLast ? followUpParts(session, next, rhythm.followUpMonths) : []),
      ];
      return parts.map((part) => occasion(session, part));
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
