import { groupByMonth, type MonthGroup } from '../../domain/photo/library-order.ts';
import type { Photo, PhotoId } from '../../domain/photo/photo.ts';

/** The heading of a month, over the columns that its photos take on this line. */
export interface MonthHeading {
  /** `YYYY-MM` */
  readonly month: string;
  readonly count: number;
  readonly column: number;
  readonly span: number;
}

/** A line of the timeline: headings, or as many photos as fit side by side. */
export type TimelineRow =
  | { readonly kind: 'months'; readonly headings: readonly MonthHeading[] }
  | { readonly kind: 'photos'; readonly photos: readonly Photo[] };

/** The timeline as lines, newest month first, and on which line each photo lies. */
export interface TimelineRows {
  readonly rows: readonly TimelineRow[];
  readonly rowOf: ReadonlyMap<PhotoId, number>;
}

/** Months that share a line, one after the other; a month with more photos than fit on a line has it, and the next ones, alone. */
function packMonths(groups: readonly MonthGroup[], columns: number): readonly (readonly MonthGroup[])[] {
  const packs: MonthGroup[][] = [];
  let used = columns;
  for (const group of groups) {
    const pack = packs.at(-1);
    if (pack && used + group.photos.length <= columns) pack.push(group);
    else {
      packs.push([group]);
      used = 0;
    }
    used += group.photos.length;
  }
  return packs;
}

function headingsOf(pack: readonly MonthGroup[], columns: number): readonly MonthHeading[] {
  let column = 0;
  return pack.map(({ month, photos }, index) => {
    const start = column;
    column += photos.length;
    // The last heading of a line has the empty columns after its photos as well.
    const span = index === pack.length - 1 ? Math.max(1, columns - start) : photos.length;
    return { month, count: photos.length, column: start, span };
  });
}

/**
 * Lays photos that are sorted newest first out in lines of `columns`. Whoever takes a photo or two a month sees several
 * months on a line rather than one photo and emptiness.
 */
export function planTimelineRows(sorted: readonly Photo[], columns: number): TimelineRows {
  const rows: TimelineRow[] = [];
  const rowOf = new Map<PhotoId, number>();
  for (const pack of packMonths(groupByMonth(sorted), columns)) {
    rows.push({ kind: 'months', headings: headingsOf(pack, columns) });
    const photos = pack.flatMap((group) => group.photos);
    for (let start = 0; start < photos.length; start += columns) {
      const line = photos.slice(start, start + columns);
      for (const photo of line) rowOf.set(photo.id, rows.length);
      rows.push({ kind: 'photos', photos: line });
    }
  }
  return { rows, rowOf };
}

/** Where a key leads from a photo. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'first' | 'last';

function lineFrom(rows: readonly TimelineRow[], start: number, direction: 1 | -1): readonly Photo[] | null {
  for (let at = start + direction; at >= 0 && at < rows.length; at += direction) {
    const row = rows[at];
    if (row?.kind === 'photos') return row.photos;
  }
  return null;
}

/**
 * The photo a step leads to; the same one where there is none that way. Left and right go on in the neighbouring line; up
 * and down keep the column, or take the last photo of a shorter line.
 */
export function stepFrom({ rows, rowOf }: TimelineRows, from: PhotoId, step: Step): PhotoId {
  const at = rowOf.get(from);
  const row = at === undefined ? undefined : rows[at];
  if (at === undefined || row?.kind !== 'photos') return from;
  const column = row.photos.findIndex(({ id }) => id === from);
  const above = () => lineFrom(rows, at, -1);
  const below = () => lineFrom(rows, at, 1);
  const inColumn = (line: readonly Photo[] | null) => line?.[Math.min(column, line.length - 1)];
  const target = {
    left: () => row.photos[column - 1] ?? above()?.at(-1),
    right: () => row.photos[column + 1] ?? below()?.[0],
    up: () => inColumn(above()),
    down: () => inColumn(below()),
    'row-start': () => row.photos[0],
    'row-end': () => row.photos.at(-1),
    first: () => lineFrom(rows, -1, 1)?.[0],
    last: () => lineFrom(rows, rows.length, -1)?.at(-1),
  }[step]();
  return target?.id ?? from;
}
