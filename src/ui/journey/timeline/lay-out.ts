import { addDays, addMonths, daysBetween, type PlainDate } from '../../../domain/photo/plain-date.ts';
import { TIMELINE_KINDS, type TimelineEntry, type TimelineKind } from '../../../domain/treatment/timeline.ts';

/** How far the axis is zoomed in, from the nearest. */
export const ZOOMS = ['days', 'weeks', 'months', 'years'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Width of a day on the axis, CSS pixels. */
const DAY_PX: Readonly<Record<Zoom, number>> = { days: 48, weeks: 14, months: 3.4, years: 0.6 };
/** Room at both ends, CSS pixels. */
const MARGIN_PX = 48;
/** Marks nearer than this become one that holds them, so that each can be pressed with a thumb. */
const MARK_PX = 46;

/** Things of one strand that stand in one place of the axis. */
export interface Mark {
  readonly xPx: number;
  readonly entries: readonly TimelineEntry[];
}

/** A line of the axis with its day. */
export interface Tick {
  readonly xPx: number;
  readonly on: PlainDate;
}

/** The axis laid out for a zoom. */
export interface AxisLayout {
  readonly widthPx: number;
  readonly strands: readonly { readonly kind: TimelineKind; readonly marks: readonly Mark[] }[];
  readonly ticks: readonly Tick[];
  /** Where a day is. */
  readonly xOf: (on: PlainDate) => number;
}

function marksOf(entries: readonly TimelineEntry[], xOf: (on: PlainDate) => number): readonly Mark[] {
  const marks: { xPx: number; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const xPx = xOf(entry.on);
    const last = marks.at(-1);
    if (last && xPx - last.xPx < MARK_PX) last.entries.push(entry);
    else marks.push({ xPx, entries: [entry] });
  }
  return marks;
}

/** The days that get a line: weeks from the first day, or the first of every month, quarter or year. */
function tickDays(from: PlainDate, to: PlainDate, zoom: Zoom): readonly PlainDate[] {
  const days: PlainDate[] = [];
  if (zoom === 'days') {
    for (let on = from; on <= to; on = addDays(on, 2)) days.push(on);
    return days;
  }
  const step = { weeks: 1, months: 3, years: 12 }[zoom];
  const start = zoom === 'weeks' ? `${from.slice(0, 7)}-01` : `${from.slice(0, 4)}-01-01`;
  for (let on = start; on <= to; on = addMonths(on, step)) if (on >= from) days.push(on);
  return days;
}

/** Lays a course out on the axis. @param entries sorted by day; today is always on the axis */
export function layOutAxis(entries: readonly TimelineEntry[], today: PlainDate, zoom: Zoom): AxisLayout {
  const days = [today, ...entries.map(({ on }) => on)].toSorted();
  const [from = today, to = today] = [days[0], days.at(-1)];
  const xOf = (on: PlainDate) => MARGIN_PX + daysBetween(from, on) * DAY_PX[zoom];
  return {
    widthPx: xOf(to) + MARGIN_PX,
    strands: TIMELINE_KINDS.map((kind) => ({
      kind,
      marks: marksOf(
        entries.filter((entry) => entry.kind === kind),
        xOf,
      ),
    })),
    ticks: tickDays(from, to, zoom).map((on) => ({ on, xPx: xOf(on) })),
    xOf,
  };
}
